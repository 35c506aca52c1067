import os
import os.path

p = os.path
print(p.join("a", "b", "c.txt"), p.join("a", "/b"), p.join("a/", "b"), p.basename("/x/y.tar.gz"), p.dirname("/x/y.txt"), p.split("/x/y"), p.splitext("a/b.tar.gz"), p.splitext(".hidden"), p.splitext("noext"))
print(p.isabs("/a"), p.isabs("a"), p.normpath("a//b/../c/./d"), p.commonprefix(["abc", "abd"]), p.commonpath(["/a/b/c", "/a/b/d"]), p.relpath("/a/b", "/a/c"), p.expanduser("x"), p.exists("/"), p.isfile("/"), p.isdir("/"))
print(os.sep, os.linesep == "\n", os.name, os.curdir, os.pardir, os.pathsep, os.path.basename(os.getcwd()) == "Language", os.path.abspath("x") == os.path.join(os.getcwd(), "x"))
os.environ["MADE_HERE"] = "value"
print(os.environ["MADE_HERE"], os.environ.get("NOT_SET_AT_ALL"), os.getenv("MADE_HERE"), os.getenv("NOT_SET", "dflt"), "MADE_HERE" in os.environ)
del os.environ["MADE_HERE"]
try:
    os.environ["MADE_HERE"]
except KeyError as error:
    print("KeyError", error)
print(type(os.getpid()).__name__, os.getpid() == os.getpid(), len(os.urandom(8)), type(os.cpu_count()).__name__, os.path.samefile(".", os.getcwd()), os.fspath("p"))
try:
    os.environ["X"] = 5
except TypeError as error:
    print(error)
print(p.splitext("a.b/c"), p.basename("a/"), p.dirname("file"), p.join("", "a"), p.join("a", ""), p.normpath(""), p.normpath("/../a"))
