using CaiCach.Organisations.Units;
using CaiCach.Procedures.Catalogue;
using CaiCach.WorkingTime;

namespace CaiCach.Demonstration;

/// <summary>Who receives what when, and how it will go: weights that resemble a province, and the published letters of Tuy Hòa.</summary>
internal sealed class DossierPlan(Province province, SeedOptions options, Random random, WorkingCalendar calendar, DateOnly first, DateOnly last)
{
    readonly Dictionary<Guid, string> fieldOf = province.Procedures.Join(province.Fields, p => p.FieldId, f => f.Id, (p, f) => (p.Id, f.Name)).ToDictionary(x => x.Id, x => x.Name);
    readonly Dictionary<Guid, ProcedureVersion> versionOf = province.Versions.Where(v => v.Limit is not null).ToDictionary(v => v.ProcedureId);
    readonly Dictionary<Guid, List<(ProcedureVersion Version, Unit Division, int Weight)>> choices = [];

    /// <summary>In order of receipt, so that daily numbers rise with time.</summary>
    public IEnumerable<Planned> Make()
    {
        var planned = new List<Planned>(options.Dossiers);
        var city = province.Units.Single(u => u.Code == "H45.20");
        var (letters, construction) = options.TuyHoa;
        planned.AddRange(Letters(city, IsConstruction, construction));
        planned.AddRange(Letters(city, f => f.StartsWith("Đất đai", StringComparison.Ordinal), letters - construction));
        var agencies = Agencies();
        foreach (var other in agencies.Where(a => a.Agency.Kind == UnitKind.District && a.Agency != city))
        {
            planned.AddRange(Letters(other.Agency, f => f.StartsWith("Đất đai", StringComparison.Ordinal), options.Dossiers * random.Next(3, 9) / 10_000));
        }

        var total = agencies.Sum(a => a.Weight);
        while (planned.Count < options.Dossiers)
        {
            var at = random.Next(total);
            var agency = agencies.First(a => (at -= a.Weight) < 0).Agency;
            var (version, division, _) = Choose(ChoicesOf(agency));
            planned.Add(new Planned(agency, version, division, Received(first, last), Life.Ordinary(random)));
        }

        return planned.OrderBy(p => p.Received);
    }

    IEnumerable<Planned> Letters(Unit agency, Func<string, bool> field, int count)
    {
        var suitable = ChoicesOf(agency).Where(c => field(fieldOf[c.Version.ProcedureId])
            && c.Version.LimitUnit is TimeUnit.WorkingDay or TimeUnit.Day && c.Version.LimitAmount is >= 5 and <= 30).ToList();
        for (var i = 0; i < count; i++)
        {
            var (version, division, _) = Choose(suitable);
            // Early enough that the letter falls within the half year.
            yield return new Planned(agency, version, division, Received(first, last.AddDays(-54)), Life.WithLetter(random));
        }
    }

    List<(Unit Agency, int Weight)> Agencies() =>
    [
        .. province.Units.Where(u => u.Id == u.AgencyId && u.Kind != UnitKind.Province && ChoicesOf(u).Count > 0).Select(u => (u, u.Kind switch
        {
            UnitKind.District => u.Code == "H45.20" ? 2200 : 400,
            UnitKind.Department => 110,
            _ => 28,
        })),
    ];

    List<(ProcedureVersion Version, Unit Division, int Weight)> ChoicesOf(Unit agency)
    {
        if (choices.TryGetValue(agency.Id, out var known))
        {
            return known;
        }

        var divisions = province.Units.Where(u => u.AgencyId == agency.Id && u.Kind == UnitKind.Division).ToList();
        return choices[agency.Id] =
        [
            .. province.Handlings.Where(h => h.AgencyKind == agency.Kind && (h.AgencyId is null || h.AgencyId == agency.Id) && versionOf.ContainsKey(h.ProcedureId))
                .Select(h => (versionOf[h.ProcedureId], divisions.FirstOrDefault(d => d.ShortName == h.DivisionName) ?? divisions[0], Weight(fieldOf[h.ProcedureId]))),
        ];
    }

    static int Weight(string field) => field switch
    {
        "Hộ tịch" => 60,
        _ when field.StartsWith("Đất đai", StringComparison.Ordinal) => 50,
        _ when IsConstruction(field) => 25,
        "Chứng thực" or "Người có công" => 20,
        _ => 3,
    };

    static bool IsConstruction(string field) => field is "Hoạt động xây dựng" or "Quy hoạch xây dựng, kiến trúc" or "Nhà ở và công sở" or "Quy hoạch đô thị và nông thôn" or "Hạ tầng kỹ thuật" or "Quản lý chất lượng công trình xây dựng";

    (ProcedureVersion Version, Unit Division, int Weight) Choose(List<(ProcedureVersion Version, Unit Division, int Weight)> from)
    {
        var at = random.Next(from.Sum(c => c.Weight));
        return from.First(c => (at -= c.Weight) < 0);
    }

    DateTime Received(DateOnly from, DateOnly to)
    {
        while (true)
        {
            var day = from.AddDays(random.Next(to.DayNumber - from.DayNumber + 1));
            var morning = random.NextDouble() < .64;
            var minute = morning ? random.Next(7 * 60, (11 * 60) + 25) : random.Next((13 * 60) + 30, (16 * 60) + 45);
            if (calendar.IsWorkingDay(day))
            {
                return day.ToDateTime(TimeOnly.MinValue).AddMinutes(minute).AddSeconds(random.Next(60));
            }
        }
    }
}
