# Which of try, except, else and finally run, and who decides what comes out.
def flow(action):
    trace = []
    try:
        trace.append("try")
        if action == "raise":
            raise ValueError
        if action == "return":
            return trace
    except ValueError:
        trace.append("except")
    else:
        trace.append("else")
    finally:
        trace.append("finally")
    trace.append("end")
    return trace


for action in ("nothing", "raise", "return"):
    print(flow(action))


def override():
    try:
        return "try"
    finally:
        return "finally"


def loop():
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
            print("body", i)
        finally:
            print("finally", i)
    return i


def swallow():
    while True:
        try:
            raise KeyError("lost")
        finally:
            break
    return "swallowed"


def value_before():
    x = 1
    try:
        return x
    finally:
        x = 2


print(override(), loop(), swallow(), value_before())
