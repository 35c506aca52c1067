import time

start = time.perf_counter()
time.sleep(0.01)
elapsed = time.perf_counter() - start
print(0.009 < elapsed < 1, type(time.time()).__name__, time.time() > 1.6e9, time.monotonic() <= time.monotonic())
print(type(time.perf_counter_ns()).__name__, type(time.time_ns()).__name__, time.process_time() >= 0, type(time.monotonic_ns()).__name__)
moment = time.gmtime(86400 * 365)
print(moment.tm_year, moment.tm_mon, moment.tm_mday, moment.tm_hour, moment.tm_wday, moment.tm_yday, tuple(moment))
print(time.strftime("%Y-%m-%d %H:%M:%S", moment), time.strftime("%A %B %j %y %d/%m %I %p %%", moment), len(time.strftime("%X")))
print(time.strftime("%X %x", moment), time.asctime(moment), time.mktime(time.localtime(1000000)))
print(time.gmtime(0)[:6], time.strptime("2024-02-29", "%Y-%m-%d")[:3])
for bad in (-1, "x", None):
    try:
        time.sleep(bad)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
print(moment)
