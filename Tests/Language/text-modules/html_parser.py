from html.parser import HTMLParser


class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print('start', tag, attrs, self.getpos())

    def handle_endtag(self, tag):
        print('end', tag)

    def handle_data(self, data):
        print('data', repr(data))

    def handle_comment(self, data):
        print('comment', repr(data))

    def handle_decl(self, decl):
        print('decl', decl)

    def handle_pi(self, data):
        print('pi', data)

    def handle_entityref(self, name):
        print('entity', name)

    def handle_charref(self, name):
        print('char', name)


page = '''<!DOCTYPE html>
<html lang="en"><!-- a note --><body class='x' id=main hidden>
<p>5 &lt; 6 &amp; 7 &#62; 2 &eacute;</p><br/><img src="a.png" alt="">
<script>if (a < b && c > d) { print("</p>"); }</script><?php echo?>
<a href="?a=1&amp;b=2" >link</a></body></html>
'''
Shown().feed(page)
print('----')
parser = Shown(convert_charrefs=False)
for piece in ('<p>a &am', 'p; b &#6', '5; c</', 'p><b cl', 'ass=y>', 'z'):
    parser.feed(piece)
parser.close()
print(parser.get_starttag_text())
