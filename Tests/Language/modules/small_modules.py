import ast, os, resource, shutil, tempfile, getpass, http, sys, pwd, grp
def e(s):
    try: print(s, '->', repr(eval(s)))
    except BaseException as x: print(s, '!!', type(x).__name__, str(x).split(' at 0x')[0])
for s in '''ast.literal_eval("{'a': [1, 2.5, -3], 'b': (True, None, b'x'), 'c': {1, 2}, 'd': 1+2j}"), ast.literal_eval(' 5'), ast.literal_eval('set()'), ast.literal_eval('...'), ast.literal_eval('-1-2j'), ast.literal_eval("'a' 'b'")
ast.literal_eval('foo')
ast.literal_eval('f(1)')
ast.literal_eval('1+1')
ast.literal_eval('[1, x]')
ast.literal_eval('1 +')
ast.literal_eval('')
ast.literal_eval('{**{}}')
ast.literal_eval('-"a"')
ast.literal_eval('{[]: 1}')
ast.literal_eval(3)
ast.literal_eval('1\\n2')
ast.literal_eval('lambda: 1')
resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > 0, len(resource.getrusage(0)), resource.getpagesize(), len(resource.getrlimit(resource.RLIMIT_NOFILE))
resource.getrusage(99)
shutil.disk_usage('/').total > 0, shutil.disk_usage('/')._fields
os.WIFEXITED(256), os.WEXITSTATUS(256), os.WIFSIGNALED(9), os.WTERMSIG(9), os.getpgid(0) == os.getpgrp(), os.sysconf('SC_PAGESIZE')
pwd.getpwuid(0).pw_name, pwd.getpwnam('root').pw_uid, grp.getgrgid(0).gr_name
pwd.getpwnam('nobodyx')
pwd.getpwuid(123456)
getpass.getuser() != ''
http.HTTPStatus.NOT_FOUND, http.HTTPStatus(200).phrase, http.HTTPStatus.OK == 200, str(http.HTTPStatus.OK), repr(http.HTTPMethod.GET), http.HTTPStatus(404).is_client_error, f'{http.HTTPStatus.OK}', len(http.HTTPStatus)
[(s.value, s.name, s.phrase, s.description) for s in http.HTTPStatus]
http.HTTPStatus(999)
os.path.isabs(__file__), os.path.isabs(sys.path[0])
os.cpu_count() >= 1, os.process_cpu_count() >= 1, len(os.urandom(8)), os.EX_USAGE, os.sep, os.linesep'''.splitlines():
    e(s)
