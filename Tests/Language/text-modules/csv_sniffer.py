import csv
import io

samples = ['a;b;c\n1;2;3\n4;5;6\n', '"a","b"\n"1, 2","3"\n', 'name\tage\nJo\t5\nAl\t6\n',
           "'x':'y':'z'\n'1':'2':'3'\n", 'a, b, c\n1, 2, 3\n', '"a""b";"c"\n"d";"e"\n', 'one\ntwo\n']
for sample in samples:
    try:
        found = csv.Sniffer().sniff(sample)
    except csv.Error as error:
        print(repr(sample), 'Error', error)
        continue
    print(repr(sample), repr(found.delimiter), repr(found.quotechar), bool(found.doublequote),
          bool(found.skipinitialspace), list(csv.reader(io.StringIO(sample), found)))
for sample in ('name,age\nJo,5\nAl,6\n', '1,2\n3,4\n', 'a,b\nc,d\n', 'title,n\nlonger,1\nlonger,2\n'):
    print(csv.Sniffer().has_header(sample))
print(csv.Sniffer().sniff('a|b;c\n1|2;3\n', delimiters='|').delimiter)
