import Testing

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// `fermata run` and what stands for it, from the outside.
@Suite struct RunCommandTests {
    @Test(arguments: [
        (["missing.py"], "fermata: cannot read missing.py: No such file or directory\n"),
        (["run", "missing.py"], "fermata: cannot read missing.py: No such file or directory\n"),
        (["folder"], "fermata: cannot read folder: it is a folder without a __main__.py\n"),
    ])
    func filesThatCannotBeRead(arguments: [String], message: String) throws {
        let command = CommandProcess()
        mkdir(command.path("folder"), 0o755)
        let result = try command.run(arguments[0], arguments.count > 1 ? arguments[1] : "x")
        #expect(result == .init(code: 2, output: "", error: message))
    }

    @Test func aFileWithoutPermissionCannotBeRead() throws {
        if geteuid() == 0 { return }
        let command = CommandProcess()
        command.write("print(1)", to: "secret.py")
        chmod(command.path("secret.py"), 0)
        let result = try command.run("secret.py")
        #expect(
            result == .init(code: 2, output: "", error: "fermata: cannot read secret.py: Permission denied\n")
        )
    }

    @Test func wrongOptionsAreUsageErrors() throws {
        let command = CommandProcess()
        for arguments in [["--bogus", "x", "y"], ["run", "--bogus", "x"], ["replay", "--bogus", "x"]] {
            let result = try command.run(arguments[0], arguments[1], arguments[2])
            #expect(result.code == 2 && result.output == "")
            #expect(result.error.hasPrefix("Error: Unknown option '--bogus'\n"), "\(result.error)")
        }
        for arguments in [["run", "-c"], ["run", "-m"], ["replay", "-o"]] {
            let result = try command.run(arguments[0], arguments[1])
            #expect(result.code == 2 && result.output == "")
            #expect(result.error.hasPrefix("Error: Missing value for '\(arguments[1]) "), "\(result.error)")
        }
        #expect(try command.run("replay").code == 2)
    }

    @Test func helpAndVersionGoToStandardOutput() throws {
        let command = CommandProcess()
        for arguments in [["--help", "x"], ["run", "-h"], ["replay", "--help"], ["--version", "x"]] {
            let result = try command.run(arguments[0], arguments[1])
            #expect(result.code == 0 && result.output != "" && result.error == "", "\(arguments)")
        }
    }

    @Test func syntaxErrorsShowThePlace() throws {
        let command = CommandProcess()
        command.write("x = 1\nprint(x\n", to: "wrong.py")
        let shown = "line 2\n    print(x\n         ^\nSyntaxError: '(' was never closed\n"
        #expect(
            try command.run("wrong.py")
                == .init(code: 1, output: "", error: "  File \"\(command.path("wrong.py"))\", \(shown)"))
        #expect(
            try command.run("-", input: "x = 1\nprint(x\n")
                == .init(code: 1, output: "", error: "  File \"<stdin>\", \(shown)"))
        // Nothing runs before the whole text is parsed.
        let late = try command.run("-c", "print('early')\nx = = 1")
        #expect(
            late.output == "" && late.error.hasSuffix("    x = = 1\n        ^\nSyntaxError: invalid syntax\n")
        )
    }

    @Test func garbageIsASyntaxError() throws {
        let command = CommandProcess()
        command.write([0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0xFE, 0xFF, 0x3E], to: "garbage")
        let result = try command.run("garbage")
        #expect(result.code == 1 && result.output == "" && result.error.contains("SyntaxError: "))
    }

    @Test(arguments: [
        ("import sys; sys.exit(3)", 3, ""), ("import sys; sys.exit('text')", 1, "text\n"),
        ("import sys; sys.exit()", 0, ""), ("import sys; sys.exit(256 + 7)", 7, ""),
        ("import sys; sys.exit(2 ** 70)", 255, ""), ("raise SystemExit(True)", 1, ""),
        ("async def f(): raise SystemExit(6)\nt = create_task(f())\nawait sleep(10)", 6, ""),
        ("import asyncio\nasync def f(): raise SystemExit(6)\nasyncio.run(f())", 6, ""),
    ])
    func exitCodesPassThrough(code: String, wanted: Int, error: String) throws {
        let result = try CommandProcess().run("-c", code)
        #expect(result == .init(code: Int32(wanted), output: "", error: error))
    }

    @Test func exceptionsEndAScript() throws {
        let result = try CommandProcess().run("-c", "print('before')\n1 / 0\nprint('after')")
        let error = """
            Traceback (most recent call last):
              File "<string>", line 2, in <module>
                1 / 0
                ~~^~~
            ZeroDivisionError: division by zero

            """
        #expect(result == .init(code: 1, output: "before\n", error: error))
    }

    @Test func argumentsAreTheProgramsOwn() throws {
        let command = CommandProcess()
        command.write("import sys\nprint(sys.argv, __name__)", to: "show.py")
        let shown = "'a', '--no-prelude', '-c', '-h'] __main__\n"
        #expect(try command.run("show.py", "a", "--no-prelude", "-c", "-h").output == "['show.py', \(shown)")
        #expect(
            try command.run("run", "show.py", "a", "--no-prelude", "-c", "-h").output
                == "['show.py', \(shown)")
        #expect(
            try command.run("run", "--no-prelude", "show.py", "a", "--no-prelude", "-c", "-h").output
                == "['show.py', \(shown)")
        let code = "import sys; print(sys.argv, __name__)"
        #expect(try command.run("-c", code, "a", "--no-prelude", "-c", "-h").output == "['-c', \(shown)")
        #expect(
            try command.run("run", "--clock", "virtual", "-c", code, "a", "--no-prelude", "-c", "-h").output
                == "['-c', \(shown)")
        #expect(
            try command.run("-m", "show", "a", "--no-prelude", "-c", "-h").output
                == "['\(command.path("show.py"))', \(shown)")
        #expect(try command.run("-", "a", "--no-prelude", "-c", "-h", input: code).output == "['-', \(shown)")
        #expect(try command.run(input: code).output == "['-'] __main__\n")
    }

    @Test func modulesRunAsPrograms() throws {
        let command = CommandProcess()
        mkdir(command.path("package"), 0o755)
        command.write("print('package', __name__)", to: "package/__init__.py")
        command.write("from . import part\nprint(__name__, __package__)", to: "package/__main__.py")
        command.write("print('part', __name__)", to: "package/part.py")
        #expect(
            try command.run("-m", "package")
                == .init(code: 0, output: "package package\npart package.part\n__main__ package\n", error: "")
        )
        #expect(try command.run("-m", "package.part").output == "package package\npart __main__\n")
        #expect(
            try command.run("run", "-m", "missing")
                == .init(code: 1, output: "", error: "fermata: No module named missing\n"))
        #expect(try command.run("package").code == 1)  // `from .` needs a package: CPython's rule for folders.
    }

    @Test func modulesBesideAScriptAreFound() throws {
        let command = CommandProcess()
        mkdir(command.path("scripts"), 0o755)
        command.write("value = 42", to: "scripts/beside.py")
        command.write("import beside, sys\nprint(beside.value, sys.path[0])", to: "scripts/main.py")
        #expect(try command.run("scripts/main.py").output == "42 \(command.path("scripts"))\n")
    }

    @Test func pendingTasksAreWaitedFor() throws {
        let code =
            "async def f():\n    await sleep(0.05)\n    print('late')\nt = create_task(f())\nawait sleep(0)\nprint('end')"
        #expect(try CommandProcess().run(input: code) == .init(code: 0, output: "end\nlate\n", error: ""))
    }

    @Test func failuresNobodyAskedForAreReported() throws {
        let code =
            "async def f(): raise ValueError('lost')\nt = create_task(f())\nawait sleep(0.01)\nprint('end')"
        let result = try CommandProcess().run("-c", code)
        #expect(result.code == 0 && result.output == "end\n")
        #expect(
            result.error.hasPrefix("Task exception was never retrieved\nfuture: <Task finished name='Task-2'")
        )
        #expect(result.error.hasSuffix("ValueError: lost\n"))
    }

    @Test func interruptsEndWithATraceback() throws {
        let command = CommandProcess()
        command.write(
            "import time\ndef wait():\n    print('go')\n    time.sleep(100)\nwait()\n", to: "blocking.py")
        let result = try command.run("blocking.py", until: "go", thenSend: SIGINT)
        #expect(result.code == 130)
        #expect(result.error.hasPrefix("Traceback (most recent call last):\n"))
        #expect(result.error.contains("line 4, in wait\n    time.sleep(100)\n"))
        #expect(result.error.hasSuffix("KeyboardInterrupt\n"))

        let code = "async def wait():\n    print('go')\n    await sleep(100)\nawait wait()"
        let awaiting = try command.run("-c", code, until: "go", thenSend: SIGINT)
        let error = """
            Traceback (most recent call last):
              File "<string>", line 4, in <module>
                await wait()
              File "<string>", line 3, in wait
                await sleep(100)
            KeyboardInterrupt

            """
        #expect(awaiting == .init(code: 130, output: "go\n", error: error))
        #expect(try command.run("-c", code, until: "go", thenSend: SIGTERM).code == 143)
    }

    @Test func outputThatCannotBeWrittenIsAnError() throws {
        #if os(Linux)
            let command = CommandProcess()
            let printed = try command.run("-c", "for i in range(100000): print(i)", output: "/dev/full")
            #expect(
                printed.code != 0 && printed.error.contains("OSError: [Errno 28] No space left on device\n"))
            #expect(printed.error.split(separator: "\n").count < 10)
            let caught =
                "import sys\ntry: print(1, flush=True)\nexcept OSError as e: print(e.errno, file=sys.stderr)"
            #expect(try command.run("-c", caught, output: "/dev/full").error.hasPrefix("28\n"))
        #endif
    }

    @Test func aClosedPipeIsNoCrash() throws {
        let command = CommandProcess()
        command.write("for i in range(100000): print(i)\n", to: "many.py")
        let shell = "'\(PseudoTerminal.command)' many.py 2>errors | head -1 >first"
        try command.shell(shell)
        #expect(command.read("first") == "0\n")
        let error = command.read("errors") ?? ""
        #expect(error.hasSuffix("BrokenPipeError: [Errno 32] Broken pipe\n"))
        #expect(error.split(separator: "\n").count < 8)
    }
}
