# Time zones from files made here, so that no tables of the system are needed.
import io
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


def made(footer, changes=(), infos=((3600, 0, 'CET'),)):
    names = b''.join(name.encode() + b'\0' for _, _, name in infos)
    places, place = [], 0
    for _, _, name in infos:
        places.append(place)
        place += len(name) + 1

    def counts(*numbers):
        return b'TZif2' + bytes(15) + b''.join(number.to_bytes(4) for number in numbers)
    data = counts(0, 0, 0, 0, 1, 1) + bytes(7)
    data += counts(0, 0, 0, len(changes), len(infos), len(names))
    data += b''.join(moment.to_bytes(8, signed=True) for moment, _ in changes)
    data += bytes(kind for _, kind in changes)
    for (offset, daylight, _), at in zip(infos, places):
        data += offset.to_bytes(4, signed=True) + bytes((daylight, at))
    return ZoneInfo.from_file(io.BytesIO(data + names + b'\n' + footer.encode() + b'\n'), key=footer or 'none')


zones = [made('CET-1CEST,M3.5.0,M10.5.0/3'), made('EST5EDT,M3.2.0,M11.1.0', infos=((-18000, 0, 'EST'),)),
         made('AEST-10AEDT,M10.1.0,M4.1.0/3', infos=((36000, 0, 'AEST'),)), made('<+0530>-5:30'),
         made('LHST-10:30LHDT-11,M10.1.0,M4.1.0', infos=((37800, 0, 'LHST'),)),
         made('IST-1GMT0,M10.5.0,M3.5.0/1'), made('XXX3YYY,J60/0,300/5'),
         made('CET-1', ((0, 1), (10000000, 0), (20000000, 2)), ((3600, 0, 'CET'), (7200, 1, 'CEST'), (0, 0, 'WET')))]
for zone in zones:
    print(repr(zone), zone.utcoffset(None), time(12, tzinfo=zone).tzname())
    for month in (1, 3, 4, 7, 10, 11):
        moment = datetime(2044, month, 15, 12, 30, tzinfo=zone)
        print(moment.isoformat(), moment.tzname(), moment.dst(), moment.astimezone(UTC).isoformat())
    day = datetime(2031, 1, 1, 0, 30, tzinfo=UTC)
    last = day.astimezone(zone).utcoffset()
    while day.year == 2031:
        day += timedelta(days=1)
        if day.astimezone(zone).utcoffset() == last:
            continue
        last = day.astimezone(zone).utcoffset()
        for hour in range(-25, 4):
            moment = day + timedelta(hours=hour)
            local = moment.astimezone(zone)
            print(local, local.fold, local.tzname(), local.dst(), local.astimezone(UTC) == moment)
            near = local.replace(tzinfo=None)
            print('   ', [near.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)])
    for seconds in (-5, 5, 9999995, 10000005, 15000000, 20000005):
        local = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)).astimezone(zone)
        print(local, local.fold, local.tzname(), local.dst())
try:
    ZoneInfo('No/Such')
except ZoneInfoNotFoundError as error:
    print(type(error), error)
