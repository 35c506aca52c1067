print("start")
import _broken

print("never")
