using System.Globalization;
using CaiCach.Kernel;
using CaiCach.Kernel.Text;

namespace CaiCach.ReformPlans.Plans;

/// <summary>What the Government decided for the whole country and every plan builds on: contents of reform by period, targets. See data/plans/README.md.</summary>
public static class NationalProgramme
{
    /// <summary>The period of Resolution 76/NQ-CP.</summary>
    public static readonly (DateOnly From, DateOnly To) Period = (new(2021, 1, 1), new(2030, 12, 31));

    /// <summary>The contents of both programmes, as new rows.</summary>
    public static IReadOnlyList<ReformContent> Contents(DateTimeOffset now) =>
    [
        .. Rows("reform-contents.csv").Select(r => new ReformContent
        {
            Id = Ids.New(now), Code = r[0], Ordinal = int.Parse(r[1], CultureInfo.InvariantCulture), Name = r[2], ValidFrom = Day(r[3]), ValidTo = Day(r[4]), LegalSource = r[5],
        }),
    ];

    /// <summary>The targets of Resolution 76/NQ-CP for a programme, as new rows; each says how certain it is.</summary>
    public static IReadOnlyList<PlanTarget> Targets(Guid planId, DateTimeOffset now) =>
    [
        .. Rows("nq76-targets.csv").SelectMany(r => new[] { (Year: (int?)2025, Value: r[2]), (Year: r[5].Contains("without a year", StringComparison.Ordinal) ? null : 2030, Value: r[3]) }
            .Where(t => t.Value.Length > 0)
            .Select(t => (Row: r, t.Year, t.Value)))
            .Select((t, i) => new PlanTarget
            {
                Id = Ids.New(now), PlanId = planId, Ordinal = i + 1, Group = t.Row[0], Indicator = t.Row[1], Year = t.Year, Value = t.Value,
                Certainty = t.Row[4] == "published" ? Certainty.Published : Certainty.Unverified, Source = t.Row[5].Length > 0 ? t.Row[5] : null,
            }),
    ];

    static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static IEnumerable<string[]> Rows(string name) => CsvRows.Read(typeof(NationalProgramme).Assembly.GetManifestResourceStream(name)!);
}
