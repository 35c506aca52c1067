name, n, price = "Ann", 42, 3.14159
print(f"Hello {name}, n={n}, {n + 1} {n * 2:>6} {price:.2f} {name!r} {name:>6}|{name:<6}|{name:^7}|")
print(f"{n=} {n = } {n + 1=} {price=:.1f} {name=!s} {name=}")
print(f"{{literal}} {{{n}}} {'nested ' + f'{n}'} {"double inside double"} {name.upper()} {[1, 2][0]} { {'k': 'v'}['k'] }")
width, digits = 10, 3
print(f"{price:{width}.{digits}f}|{name:*^{width}}|{n:0{width}d}|{n:{'>'}{width}}|")
print(f"{'a' if n > 1 else 'b'} {(lambda x: x * 2)(4)} {[x for x in range(3)]} {n:,} {n!s:>5} {None} {True!r:>6}")
print(f"""triple {n}
second line {name}""", f'single {"in"}' f" joined {n}" " plain {not}")
print(f"{n:x} {n:#x} {n:b} {n:o} {n:e} {n:%} {10**9:,} {1e6:g} {-5:+d} {5: d} {255:02X} {n:c}")
print(rf"\raw {n}\n", f"\ttab\\ {n}\u00e9", f"{'\n'.join(['a', 'b'])}", f"{n}" == "42", f"")
print(f"{'é日':>5}|{'😀':<4}|{name[0]}{name[-1]}{name[::-1]}", f"{n!r}{n!s}{n!a}", f"{'é'!a}")
print(f"{1,2} {(1, 2)} {1 if 0 else 2} {not 1} {3 > 2} {~5} {-n} {'%d' % 5} {"a" "b"}")
print(f"{n  }{ n}{
    n
}")
print(f"{lambda_ if (lambda_ := 5) else 0} {(y := 7)} {y}", f"{n:{width}}" f"{n!r:>{width}}")
