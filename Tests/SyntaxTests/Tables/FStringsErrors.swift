/// Errors in f-strings: the text, and the message with line, offset, end line and end offset.
enum FStringsErrors {
    static let table = #"""
        f'{)}' => f-string: unmatched ')' @ 1:4-1:4
        f'{(]}' => closing parenthesis ']' does not match opening parenthesis '(' @ 1:5-1:5
        f'{a)' => f-string: unmatched ')' @ 1:5-1:5
        f'{(\n]}' => closing parenthesis ']' does not match opening parenthesis '(' on line 1 @ 2:1-2:1
        f'{a:{b:{c:{d}}}}' => f-string: expressions nested too deeply @ 1:11-1:11
        f'{a b}' => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        f'{a!}' => f-string: missing conversion character @ 1:6-1:7
        f'{}' => f-string: valid expression required before '}' @ 1:4-1:5
        f'{!r}' => f-string: valid expression required before '!' @ 1:4-1:5
        f'{=}' => f-string: valid expression required before '=' @ 1:4-1:5
        f'{:}' => f-string: valid expression required before ':' @ 1:4-1:5
        f'}' => f-string: single '}' is not allowed @ 1:3-1:3
        f'{{}' => f-string: single '}' is not allowed @ 1:5-1:5
        f'{a => '{' was never closed @ 1:3-1:0
        f'{a: => '{' was never closed @ 1:3-1:0
        f'{a:b' => f-string: expecting '}', or format specs @ 1:7-1:8
        f'{a:b => '{' was never closed @ 1:3-1:0
        f'''a => unterminated triple-quoted f-string literal (detected at line 1) @ 1:1-1:1
        f'''{ => '{' was never closed @ 1:5-1:0
        f'\\N{D'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-3: malformed \N character escape @ 1:7-1:8
        f'{a[' => f-string: expecting '}' @ 1:6-1:6
        f'{a:{b' => f-string: expecting '}' @ 1:7-1:7
        f'{"' => unterminated string literal (detected at line 1) @ 1:4-1:4
        f'{''' => unterminated triple-quoted string literal (detected at line 1) @ 1:4-1:4
        f'{a:}}' => f-string: single '}' is not allowed @ 1:7-1:7
        f'{a:{{}' => f-string: expecting '}' @ 1:9-1:9
        f'{a#}' => '{' was never closed @ 1:3-1:0
        f'{lambda x:1}' => f-string: lambda expressions are not allowed without parentheses @ 1:4-1:13
        f'{a=b}' => f-string: expecting '!', or ':', or '}' @ 1:6-1:7
        f'{a==}' => f-string: expecting '=', or '!', or ':', or '}' @ 1:5-1:7
        f'{a.b!s=}' => f-string: expecting ':' or '}' @ 1:9-1:10
        f'{a!r b}' => f-string: expecting ':' or '}' @ 1:8-1:9
        f'{a!x}' => f-string: invalid conversion character 'x': expected 's', 'r', or 'a' @ 1:6-1:7
        f'{a! r}' => f-string: conversion type must come right after the exclamanation mark @ 1:5-1:8
        f'{a!r:{b!z}}' => f-string: invalid conversion character 'z': expected 's', 'r', or 'a' @ 1:11-1:12
        f'{lambda x:}' => f-string: lambda expressions are not allowed without parentheses @ 1:4-1:13
        f'{a if b}' => expected 'else' after 'if' expression @ 1:4-1:10
        f'{a:{b c}}' => invalid syntax. Perhaps you forgot a comma? @ 1:7-1:10
        f'{' => f-string: expecting '}' @ 1:4-1:4
        f'{a!1}' => f-string: invalid conversion character @ 1:6-1:7
        f'{a!' => f-string: expecting '}' @ 1:6-1:6
        f'{a=' => f-string: expecting '}' @ 1:6-1:6
        f'{a=!' => f-string: expecting '}' @ 1:7-1:7
        f'{+}' => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{,}' => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{a,b c}' => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        f'{a;b}' => f-string: expecting '=', or '!', or ':', or '}' @ 1:5-1:6
        f'{print 1}' => Missing parentheses in call to 'print'. Did you mean print(...)? @ 1:4-1:11
        f'{a' f'b}' => invalid syntax. Perhaps you forgot a comma? @ 1:5-1:10
        f'{class}' => f-string: expecting a valid expression after '{' @ 1:4-1:9
        f'{x:y' z}' => unterminated string literal (detected at line 1) @ 1:11-1:11
        f'{a $ b}' => f-string: expecting '=', or '!', or ':', or '}' @ 1:6-1:7
        f'{a:{b}' => f-string: expecting '}', or format specs @ 1:9-1:10
        f'{ }' => f-string: valid expression required before '}' @ 1:5-1:6
        f'{a=!}' => f-string: missing conversion character @ 1:7-1:8
        f'{**a}' => f-string: expecting a valid expression after '{' @ 1:4-1:6
        f'{a.}' => f-string: expecting '=', or '!', or ':', or '}' @ 1:5-1:6
        f'{1e}' => invalid decimal literal @ 1:4-1:4
        f'{0777}'
            => leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers @ 1:4-1:5
        f'a\\x1'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 1-3: truncated \xXX escape @ 1:7-1:8
        f'{a}\\x1b\\x'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 4-5: truncated \xXX escape @ 1:12-1:13
        b'a' f'b' => cannot mix bytes and nonbytes literals @ 1:10-1:11
        f'a' b'b' x => cannot mix bytes and nonbytes literals @ 1:11-1:12
        f'abc\\' => unterminated f-string literal (detected at line 1) @ 1:1-1:1
        'abc\\'\n'def'
            => unterminated string literal (detected at line 1); perhaps you escaped the end quote? @ 1:1-1:1
        f'{!' => f-string: valid expression required before '!' @ 1:4-1:5
        f'{=' => f-string: valid expression required before '=' @ 1:4-1:5
        f'{:' => f-string: valid expression required before ':' @ 1:4-1:5
        f'{lambda :}' => f-string: lambda expressions are not allowed without parentheses @ 1:4-1:12
        f'{lambda x: 1 }' => f-string: lambda expressions are not allowed without parentheses @ 1:4-1:13
        f'{lambda}' => f-string: expecting a valid expression after '{' @ 1:4-1:10
        f'{lambda x}' => f-string: expecting a valid expression after '{' @ 1:4-1:10
        f'{lambda x:{1}}' => f-string: expecting '=', or '!', or ':', or '}' @ 1:16-1:16
        f'{lambda x=1:3}' => f-string: lambda expressions are not allowed without parentheses @ 1:4-1:15
        f'{lambda *, a:3}' => f-string: lambda expressions are not allowed without parentheses @ 1:4-1:16
        f'{3:{{>10}' => f-string: expecting a valid expression after '{' @ 1:7-1:8
        f'{1=}{;' => f-string: expecting a valid expression after '{' @ 1:8-1:9
        f'{;' => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{a;' => f-string: expecting '=', or '!', or ':', or '}' @ 1:5-1:6
        f'{a b' => f-string: expecting '}' @ 1:6-1:6
        f'{1; => f-string: expecting '=', or '!', or ':', or '}' @ 1:5-1:6
        f'''{1;''' => f-string: expecting '=', or '!', or ':', or '}' @ 1:7-1:8
        f'{a:{;' => f-string: expecting a valid expression after '{' @ 1:7-1:8
        f'{a,;' => f-string: expecting '=', or '!', or ':', or '}' @ 1:6-1:7
        f'{a.' => f-string: expecting '}' @ 1:6-1:6
        f'{a! => '{' was never closed @ 1:3-1:0
        f'{a!r => '{' was never closed @ 1:3-1:0
        f'{a(b c)' => invalid syntax. Perhaps you forgot a comma? @ 1:6-1:9
        f'{\n\n6\n0=' => invalid syntax. Perhaps you forgot a comma? @ 3:1-4:2
        f'{[a b' => f-string: expecting '}' @ 1:7-1:7
        f'{(a' => f-string: expecting '}' @ 1:6-1:6
        f'{a['b' => '[' was never closed @ 1:5-1:0
        F'{[F'{:'}[F'{:'}]]] => f-string: valid expression required before ':' @ 1:8-1:9
        f'{'a' b'b'}' => cannot mix bytes and nonbytes literals @ 1:12-1:13
        f'{a! r:x}' => f-string: conversion type must come right after the exclamanation mark @ 1:5-1:8
        f'{a!\nr}' => f-string: conversion type must come right after the exclamanation mark @ 1:5-2:2
        f'{;}' 'abc => unterminated string literal (detected at line 1) @ 1:8-1:8
        f'{;}'\n) => unmatched ')' @ 2:1-2:1
        f'{a b}' ) => unmatched ')' @ 1:10-1:10
        f'{a b}'\n'abc => unterminated string literal (detected at line 2) @ 2:1-2:1
        f'{;' 'abc => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{;'\n'abc => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{;'\n) => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{; => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{; 0777}' => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{; 1__0' => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{; 'abc'}' => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{; "abc'}' => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{; $ (]' => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{a b}' f'{' => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        f'{a b}' f'abc => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        f'{a b} }' => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        f'{a b} } abc => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        f'{;} }' => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{;} abc => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'''{;} abc => f-string: expecting a valid expression after '{' @ 1:6-1:7
        f'{;} abc\n) => f-string: expecting a valid expression after '{' @ 1:4-1:5
        f'{;} abc'\n) => unmatched ')' @ 2:1-2:1
        f'{a b} abc => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        f'{a b; ' 'c => invalid syntax. Perhaps you forgot a comma? @ 1:4-1:7
        f'{a b'\n1__0 => f-string: expecting '}' @ 1:6-1:6
        f'{a b: }'\n1__0 => invalid decimal literal @ 2:2-2:2
        f'{a b}'\n1__0 => invalid decimal literal @ 2:2-2:2
        f'{;}'\n1__0 => invalid decimal literal @ 2:2-2:2
        f'{a;}'\n1__0 => invalid decimal literal @ 2:2-2:2
        f'{a;} 'b'\n1__0 => unterminated string literal (detected at line 1) @ 1:9-1:9
        f'{a;}'; 1__0 => invalid decimal literal @ 1:11-1:11
        f'{;}'\n   x\n y => f-string: expecting a valid expression after '{' @ 1:4-1:5
        (f'{;}'\n => f-string: expecting a valid expression after '{' @ 1:5-1:6
        (f'{;}'\n\n)] => unmatched ']' @ 3:2-3:2
        {'a': f'{;}'\n) => closing parenthesis ')' does not match opening parenthesis '{' on line 1 @ 2:1-2:1
        f(*) f'{;' => Invalid star expression @ 1:4-1:5
        '\\x1' f'{;'
            => (unicode error) 'unicodeescape' codec can't decode bytes in position 0-2: truncated \xXX escape @ 1:1-1:6
        f(*)\nf'{;' => Invalid star expression @ 1:4-1:5
        {a:b, c}\nf'{ => ':' expected after dictionary key @ 1:7-1:0
        {a:b, c} f'}' => ':' expected after dictionary key @ 1:7-1:0
        try x:\n f'}' => expected ':' @ 1:5-1:6
        1 f'{0 2}' => invalid syntax @ 1:3-1:5
        a f'{0 2}' => invalid syntax @ 1:3-1:5
        x y f'{' => f-string: expecting '}' @ 1:8-1:8
        x y f'{a' => f-string: expecting '}' @ 1:9-1:9
        x y f'{a'\n'abc => f-string: expecting '}' @ 1:9-1:9
        x y f'{a'\n) => f-string: expecting '}' @ 1:9-1:9
        x y 'abc => unterminated string literal (detected at line 1) @ 1:5-1:5
        x y (] => closing parenthesis ']' does not match opening parenthesis '(' @ 1:6-1:6
        x y f'}' => f-string: single '}' is not allowed @ 1:7-1:7
        x y f'{)}' => f-string: unmatched ')' @ 1:8-1:8
        x y f'{a:{b:{c:{d}}}}' => f-string: expressions nested too deeply @ 1:15-1:15
        x y\nf'}' => invalid syntax @ 1:3-1:4
        x y\nf'{' => invalid syntax @ 1:3-1:4
        x y; f'{a' => invalid syntax @ 1:3-1:4
        """#
}
