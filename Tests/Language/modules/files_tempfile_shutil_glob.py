import tempfile, shutil, glob, os, sys
def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print('!!', type(x).__name__, str(x).replace(d, 'DIR') if 'd' in globals() else x)
with tempfile.TemporaryDirectory() as d:
    os.chdir(d)
    print(os.path.isdir(d), os.path.basename(d).startswith('tmp'), len(os.path.basename(d)))
    with tempfile.NamedTemporaryFile('w+', suffix='.txt', dir=d) as f:
        print(f.write('hello'), f.name.endswith('.txt'), os.path.exists(f.name)); f.seek(0); print(f.read(), f.mode, f.closed)
    print(os.path.exists(f.name), f.closed)
    f = tempfile.NamedTemporaryFile(delete=False); f.write(b'x'); f.close(); print(os.path.exists(f.name)); os.unlink(f.name)
    fd, n = tempfile.mkstemp('.s', 'p'); os.write(fd, b'abc'); os.close(fd); print(open(n).read(), os.path.basename(n)[0], n[-2:]); os.unlink(n)
    with tempfile.TemporaryFile() as f: f.write(b'1'); f.seek(0); print(f.read())
    with tempfile.SpooledTemporaryFile(10, 'w+') as f:
        f.write('abc'); print(f._rolled); f.write('x'*20); print(f._rolled); f.seek(0); print(f.read())
    os.makedirs('a/b/c'); open('a/x.txt','w').write('x'); open('a/b/y.py','w').write('y'); open('a/.hid','w').close(); open('a/b/c/z.txt','w').close()
    for pat in ['*','a/*','a/**','a/*/*','**/*.txt','a/.*','a/[xy]*','nofile','a/b','a/b/','*/','a/**/','']:
        print(pat, sorted(glob.glob(pat)), sorted(glob.glob(pat, recursive=True)), sorted(glob.glob(pat, root_dir='a')), sorted(glob.glob(pat, recursive=True, include_hidden=True)))
    print(glob.escape('a[b]*?'), sorted(glob.glob(d+'/a/*'))[0] == d+'/a/b')
    print(glob.glob(b'a/x*'))
    e(shutil.copy, 'a/x.txt', 'b.txt'); e(shutil.copy2, 'a/x.txt', 'a/b'); e(shutil.copyfile, 'a/x.txt', 'a/x.txt'); e(shutil.copyfile, 'none', 'x')
    e(shutil.copyfile, 'a/x.txt', 'a'); e(shutil.copytree, 'a', 'a2'); e(shutil.copytree, 'a', 'a2'); e(shutil.copytree, 'a', 'a3', ignore=shutil.ignore_patterns('*.txt'))
    print(sorted(glob.glob('a3/**', recursive=True)), sorted(glob.glob('a2/**', recursive=True)))
    e(shutil.move, 'b.txt', 'moved.txt'); e(shutil.move, 'moved.txt', 'a'); e(shutil.move, 'a/moved.txt', 'a3'); open('moved.txt','w').close(); e(shutil.move, 'moved.txt', 'a3'); e(shutil.move, 'a', 'a/b')
    e(shutil.rmtree, 'a2'); e(shutil.rmtree, 'a2'); e(shutil.rmtree, 'a2', ignore_errors=True); os.symlink('a', 'lnk'); e(shutil.rmtree, 'lnk'); e(shutil.rmtree, 'moved.txt')
    print(shutil.which('sh') is not None, shutil.which('nonexistentcmd'), shutil.which('/bin/sh'))
    os.environ['COLUMNS']='100'; print(shutil.get_terminal_size())
    print(os.path.exists('lnk')); os.chdir('/')
print(os.path.exists(d))
t = tempfile.TemporaryDirectory(); t.cleanup(); print(os.path.exists(t.name))
print(tempfile.gettempprefix(), tempfile.gettempdir() == os.environ.get('TMPDIR', '/tmp'))
try: tempfile.mkstemp('a', b'b')
except TypeError as x: print(x)
