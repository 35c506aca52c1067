# Tasks that are still running when the last line is done are waited for.
async def later(n):
    await sleep(0.005 * n)
    print("later", n)
    if n == 2:
        create_task(later(3))


background = set()
for n in range(3):
    task = create_task(later(n))
    background.add(task)
    task.add_done_callback(background.discard)
print("end of the program")
