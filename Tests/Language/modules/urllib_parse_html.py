from urllib.parse import *
def e(s):
    try: print(s, '->', repr(eval(s)))
    except BaseException as x: print(s, '!!', type(x).__name__, x)
for s in '''urlparse('http://user:pa%20ss@Host.com:8080/p/a;x=1?q=1&r=2#frag')
urlsplit('//a/b?c#d')
urlparse('HTTP://A.b/c').scheme
[urlparse('http://u:p@H:80/').hostname, urlparse('http://u:p@H:80/').port, urlparse('http://u:p@H:80/').username, urlparse('http://u:p@H:80/').password, urlparse('http://h/').port, urlparse('x').hostname]
urlparse('http://h:99999/').port
urlparse('http://h:ab/').port
urlparse('http://[::1]:80/x').hostname, urlparse('http://[::1]:80/x').port
urlparse('http://[::1/x')
urlsplit('mailto:a@b.c'), urlsplit('path;x?y'), urlsplit('a:1'), urlsplit('http:///x'), urlsplit('')
urlparse('http://a/b;c;d/e;f')
urlunparse(('http','h','/p','x','q=1','f')), urlunsplit(('http','h','p','','')), urlunsplit(('','','//x','',''))
[urljoin('http://a/b/c/d;p?q', x) for x in ['g','./g','g/','/g','//g','?y','g?y','#s','g#s',';x','','.','./','..','../','../g','../..','../../g','../../../g','/./g','/../g','g.','..g','./../g','./g/.','g/./h','g/../h','http:g','mailto:x','https://z/y']]
urljoin('', 'x'), urljoin('a/b', 'c'), urljoin('http://a', 'b'), urljoin('http://a/b/', 'c')
urldefrag('http://a/b#c'), urldefrag('http://a/b')
quote('a b/c?d=é&~'), quote('a/b', safe=''), quote(b'\\xff a'), quote_plus('a b&c/d'), quote('ü', encoding='latin-1'), quote('', safe='x')
quote(b'a', encoding='utf-8')
quote(3)
unquote('a%20b%C3%A9%zz%4'), unquote_plus('a+b%2B'), unquote_to_bytes('a%ff'), unquote('%ff'), unquote(b'a%20'), unquote('é%20ü')
urlencode({'a': 1, 'b': 'x y', 'c': 'é&='}), urlencode([('a','1'),('a','2')]), urlencode({'a': [1,2]}, doseq=True), urlencode({'a': [1,2]}), urlencode({'a': 'b c'}, quote_via=quote), urlencode({'x': ()}, doseq=True)
urlencode('abc')
urlencode([1])
parse_qs('a=1&b=2&a=3&c='), parse_qs('a=1&c=', keep_blank_values=True), parse_qsl('a=1&b=%20x+y'), parse_qsl('a;b', separator=';'), parse_qsl(b'a=1'), parse_qsl('')
parse_qs('a', strict_parsing=True)
parse_qs('a=1&b=2', max_num_fields=1)
urlparse('http://a/b')._replace(scheme='https').geturl(), urlsplit('http://a/b?').geturl(), urlparse(b'http://a/b')
urlparse('http://a/b') == ('http','a','/b','','',''), tuple(urlsplit('x://y'))
urljoin('http://a/b', b'c')
urlparse('http://h/p;a')[3], urlsplit(' http://x'), urlsplit('ht\\ntp://x')'''.splitlines(): e(s)
import html
print(html.escape('<a href="x">\'&\''), html.escape('"', quote=False), html.unescape('&lt;&amp;&gt;&#39;&#x27;&quot;&nbsp;&eacute;&copy;&hellip;&unknown;&amp&ltx;&#65;&#x1F600; &; & &#; &#x; &Aacute; &ouml;&notit;&AMP;&Uuml'))
