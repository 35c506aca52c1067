# args: one two --three
import sys

print(sys.argv, len(sys.argv), sys.version_info[:2], sys.version_info >= (3, 13), sys.version_info.major, sys.platform == "linux" or sys.platform == "darwin", sys.byteorder)
print(sys.maxsize, sys.getrecursionlimit(), sys.getdefaultencoding(), sys.stdin is not None, sys.stdout.encoding, type(sys.path).__name__, sys.implementation.name != "")
print("sys" in sys.modules, sys.modules["__main__"].__name__, callable(sys.exit), sys.float_info.max, sys.float_info.epsilon, sys.hexversion > 0x030D0000, sys.maxunicode)
print(sys.stdout.isatty(), sys.stderr.fileno(), sys.stdout.writable(), sys.intern("abc") == "abc", type(sys.getsizeof([])).__name__)
print(repr(sys.stdin.read()))
sys.stdout.write("direct\n")
sys.stdout.flush()
print("error text", file=sys.stderr)
sys.exit(3)
