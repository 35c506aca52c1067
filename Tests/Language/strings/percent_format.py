print("%s is %d years" % ("Ann", 30), "%5d|%-5d|%05d" % (42, 42, 42), "%x %X %o %#x" % (255, 255, 8, 255))
print("%.2f %8.3f %-8.1f| %e %g %G" % (3.14159, 2.5, 2.5, 12345.678, 0.0001, 1e-10))
print("%r %s %a" % ("a'b", "a'b", "é"), "%c%c" % ("x", 65), "100%%" % ())
print("%(name)s has %(count)03d" % {"name": "Bo", "count": 7})
print("%*d|%-*d|%.*f" % (6, 42, 6, 42, 2, 3.14159), "%+d % d" % (5, 5))
print("%s" % [1, 2], "%s" % ({"a": 1},), "%s %s" % (None, True), "%s" % (("t", 1),))
print("%10s|%-10s|%.3s" % ("right", "left", "truncate"))
print("%d" % 3.99, "%i" % -3.99, "%s" % 10 ** 30, "%d" % 10 ** 30)
for template, values in (("%d", "x"), ("%s %s", ("a",)), ("%s", ("a", "b")), ("%(k)s", {"j": 1}), ("%q", 1), ("%c", "ab"), ("%", 1), ("%x", 1.5)):
    try:
        print(template % values)
    except Exception as error:
        print(type(error).__name__ + ":", error)
