class A:
    def __del__(self): print("del", self.__class__.__name__)
a=A(); del a; print("after")
a=A(); a=None; print("after2")
def f():
    x=A()
    print("in f")
f(); print("after3")
A(); print("after4")
l=[A()]; l.clear(); print("after5")
l=[A()]; l.pop(); print("after6")
d={1:A()}; del d[1]; print("after7")
class B: pass
b=B(); b.a=A(); del b.a; print("after8")
b.a=A(); del b; print("after9")
b=B(); b.a=A(); b=B(); print("after10")
a=A(); a=A(); print("after11")
try:
    x=A()
    raise ValueError
except ValueError:
    x=None
print("after12")
def g():
    x=A(); yield 1; yield 2
for i in g(): break
print("after13")
a=A()
a.self=a
del a
print("cyc")
