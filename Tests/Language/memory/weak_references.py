import weakref, gc
class A: pass
a=A(); r=weakref.ref(a, lambda r: print("cb", r() is None))
print(r() is a)
del a
print(r())
a=A(); b=A(); a.b=b; b.a=a
r=weakref.ref(a)
del a,b
print(r() is None)
gc.collect()
print(r())
d=weakref.WeakValueDictionary()
x=A(); d["k"]=x
print(len(d), list(d.items())==[("k",x)], "k" in d)
del x
print(len(d), dict(d), "k" in d)
wk=weakref.WeakKeyDictionary()
x=A(); wk[x]=1
print(len(wk), wk[x])
x=None
print(len(wk))
ws=weakref.WeakSet()
x=A(); y=A(); ws.add(x); ws.add(y)
print(len(ws), x in ws)
del x
print(len(ws))
p=weakref.proxy(y)
p.z=5
print(p.z, y.z, type(p))
del y
try: p.z
except ReferenceError as e: print(e)
class M:
    def m(self): return 7
m=M()
wm=weakref.WeakMethod(m.m)
print(wm()(), wm() == m.m)
del m
print(wm())
f=A()
fin=weakref.finalize(f, print, "finalized", 1, k=2) if 0 else weakref.finalize(f, print, "finalized", 1)
print(fin.alive)
del f
print(fin.alive)
g=A(); fin2=weakref.finalize(g, print, "at exit")
def func():
    loc=A()
    rr=weakref.ref(loc)
    print(rr() is loc)
    return rr
print(func()())
try: weakref.ref(5)
except TypeError as e: print(e)
try: weakref.ref([])
except TypeError as e: print(e)
class L(list): pass
l=L([1]); rl=weakref.ref(l); print(rl()); l=None; print(rl())
def gen():
    try: yield 1
    finally: print("gen closed")
for i in gen(): break
print("after break")
it=gen(); next(it); it=None
print("after none")
class Res:
    def __enter__(self): return self
    def __exit__(self,*a): print("exit")
    def __del__(self): print("Res del")
with Res() as r2: print("in")
del r2
print("end")
def ff():
    a=Res()
    def inner(): return a
    return inner
fi=ff()
print("have")
del fi
print("gone")
class Node:
    def __init__(s,n): s.n=n; s.kids=[]
    def __del__(s): print("del node", s.n)
root=Node(1); root.kids.append(Node(2)); root.kids.append(Node(3)); root.kids[0].kids.append(Node(4))
del root
print("tree gone")
class Res2:
    saved=None
    def __del__(self): print("res2"); Res2.saved=self
x=Res2(); del x
print(Res2.saved is not None)
Res2.saved=None
print("done")
keep=Node(10)
keep2=Node(11)
