import atexit
atexit.register(print, "bye", 1)
class F:
    def __repr__(self): return "<F>"
    def __call__(self): print("f"); 1 / 0


atexit.register(F())
print("hi")
