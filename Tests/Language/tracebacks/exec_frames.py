code = compile("def f(x):\n    return 1 / x\n\nf(0)\n", "<made up>", "exec")
namespace = {}
try:
    exec(code, namespace)
except ZeroDivisionError as error:
    frames = []
    trace = error.__traceback__
    while trace:
        frames.append((trace.tb_frame.f_code.co_name, trace.tb_lineno))
        trace = trace.tb_next
    print(frames)
exec(code, namespace)
