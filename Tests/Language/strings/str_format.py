print("{} {} {}".format(1, "two", 3.0), "{1} {0}".format("a", "b"), "{0}{0}".format("x"))
print("{name} is {age:>4}".format(name="Ann", age=5), "{:>{width}}|{:{fill}^9}".format("r", "m", width=5, fill="*"))
print("{0[1]} {0[k]}".format({"k": "v", 1: "one"}), "{0.real} {0.imag}".format(3), "{x[0]}{x[2]}".format(x="abc"))
print("{!r} {!s} {!a}".format("é'", "é", "é"), "{{literal}} {}".format("braces"), "{0!r:>6}".format("a"))
print("{:,} {:.1f} {:%} {:b} {:e}".format(1234567, 2.25, 0.5, 5, 1500))
print("{:<6}|{:>6}|{:^6}|{:-^6}".format("ab", "cd", "ef", "gh"))
print("{:10}|{:10}|{!s:10}|".format("text", 10, None))
print("{:.3}".format("abcdef"), "{:6.2}|".format("abc"), "{:s}".format("s"))
print("{a} {b}".format_map({"a": 1, "b": 2}))
for template, args in (("{}", ()), ("{0} {}", (1, 2)), ("{x}", ()), ("{:d}", ("s",)), ("{", ()), ("}", ()), ("{0.nope}", (1,)), ("{:d}", (1.5,)),
                       ("{!x}", (1,)), ("{0[9]}", ([1],))):
    try:
        print(template.format(*args))
    except Exception as error:
        print(type(error).__name__ + ":", error)
