# array.array
import copy
import pickle
from array import ArrayType, array, typecodes

print(ArrayType is array, typecodes)


def attempt(text):
    try:
        print(text, "->", repr(eval(text)))
    except Exception as error:
        print(text, "->", type(error).__name__, error)


for text in (
    "array('b', [200])", "array('B', [-1])", "array('h', [40000])", "array('H', [2**31])", "array('i', [2**31])",
    "array('I', [2**32])", "array('L', [-1])", "array('q', [2**63])", "array('Q', [-1])", "array('i', [1.5])",
    "array('d', ['a'])", "array('f', [1.1, 1e300])", "array('w', 'ab€')", "array('w', ['ab'])", "array('b', 'ab')",
    "array('x')", "array()", "array('ab')", "array('h', b'abc')", "array('i', array('b', [1, 2]))", "array('b', 1)",
    "array('i', [1, 2, 3])[1:]", "array('i', [1, 2, 3])[::-1]", "array('i', [1])['a']", "array('i', [1])[3]",
    "array('i', [1]) + array('i', [2])", "array('i', [1]) + [2]", "array('i', [1]) + array('b')", "array('i', [1]) * 3",
    "array('i', [1]) * 'a'", "array('i', [1, 2, 1]).index(1, 1)", "array('i', [1]).index(5)", "array('i').pop()",
    "array('i', [1]).remove(5)", "array('i', [1, 1.0]) if 0 else array('i', [1, 1]).count(1.0)",
    "array('i', [1]).fromlist((1,))", "array('i', [1]).frombytes(b'a')", "array('w', 'ab').tounicode()",
    "array('i').tounicode()", "array('i', [1]) == array('d', [1])", "array('i', [1]) < array('i', [1, 0])",
    "array('i', [1]) == [1]", "array('i', [1]) < [1]", "hash(array('i'))", "array('i', [1]).__reduce_ex__(2)",
    "array('w', 'a').__reduce_ex__(4)[1]", "pickle.loads(pickle.dumps(array('d', [1.5])))", "copy.copy(array('b', b'x'))",
    "array[int]", "iter(array('i', [1])).__reduce__()[1:]", "array('i', x=1)", "array('i', [1], 2)", "array('i', [2**70])",
    "array('i', [1, 2, 3]).__setitem__(slice(None, None, 2), array('i', [9]))",
    "array('i', [1]).__setitem__(slice(0, 1), [1])", "memoryview(array('w', 'a'))[0]", "3 in array('i', [1, 3])",
):
    attempt(text)
a = array("i", range(10))
a[2:4] = array("i", [70, 80, 90])
del a[::3]
a.insert(-1, 5)
a.extend(x for x in (1, 2))
a.byteswap()
a.byteswap()
a.reverse()
print(a, a.itemsize, a.typecode, a.buffer_info()[1], list(reversed(a)), sum(a))


class Named(array):
    pass


n = Named("i", [1])
n.name = "x"
print(n, n[:], type(n + n), pickle.loads(pickle.dumps(n)).name)
