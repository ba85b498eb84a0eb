using System.Globalization;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Reports.Reform.Forms;

/// <summary>The form of the reform report on a day: its sections and the rows of its table. See data/reports/README.md.</summary>
public sealed record ReportForm(IReadOnlyList<ReportSection> Sections, IReadOnlyList<ReportIndicator> Indicators)
{
    public const string SectionsFile = "sections.csv";

    public const string IndicatorsFile = "indicators.csv";

    /// <summary>Sections a person writes in: all but the parts that only gather items.</summary>
    public IEnumerable<ReportSection> Written => Sections.Where((s, i) => s.Level > 1 || i + 1 == Sections.Count || Sections[i + 1].Level == 1);

    /// <summary>What is in force on a day: the house's own rows, or the shipped ones while it has none.</summary>
    public static async Task<ReportForm> OnAsync(AppDb db, DateOnly day, CancellationToken cancellationToken)
    {
        var sections = await db.Set<ReportSection>().AsNoTracking().Where(s => s.ValidFrom <= day && (s.ValidTo == null || day <= s.ValidTo)).ToListAsync(cancellationToken);
        var indicators = await db.Set<ReportIndicator>().AsNoTracking().Where(s => s.ValidFrom <= day && (s.ValidTo == null || day <= s.ValidTo)).ToListAsync(cancellationToken);
        return sections.Count > 0 && indicators.Count > 0 ? Ordered(sections, indicators) : Shipped(DateTimeOffset.UnixEpoch).On(day);
    }

    /// <summary>Gives a house that has no form yet the shipped one, with the caller's action.</summary>
    internal static async Task EnsureAsync(AppDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await db.Set<ReportIndicator>().AnyAsync(cancellationToken))
        {
            var shipped = Shipped(now);
            db.AddRange(shipped.Sections);
            db.AddRange(shipped.Indicators);
        }
    }

    /// <summary>All shipped rows of all times, as new ones.</summary>
    public static ReportForm Shipped(DateTimeOffset now) => new(ReadSections(File(SectionsFile), now), ReadIndicators(File(IndicatorsFile), now));

    public static List<ReportSection> ReadSections(TextReader file, DateTimeOffset now) =>
    [
        .. CsvRows.Read(file).Select(r => new ReportSection
        {
            Id = Ids.New(now), Code = r[0], Ordinal = Number(r[1]), Level = Number(r[2]), Heading = r[3], Lead = r[4], Hint = r[5], ValidFrom = Day(r[6])!.Value, ValidTo = Day(r[7]),
        }),
    ];

    public static List<ReportIndicator> ReadIndicators(TextReader file, DateTimeOffset now) =>
    [
        .. CsvRows.Read(file).Select(r => new ReportIndicator
        {
            Id = Ids.New(now), Code = r[0], Section = r[1], Ordinal = Number(r[2]), Name = r[3], Unit = r[4], IsTyped = r[5] == "typed", Meaning = r[6], LegalSource = r[7],
            ValidFrom = Day(r[8])!.Value, ValidTo = Day(r[9]),
        }),
    ];

    ReportForm On(DateOnly day) => Ordered(
        Sections.Where(s => s.ValidFrom <= day && !(s.ValidTo < day)), Indicators.Where(i => i.ValidFrom <= day && !(i.ValidTo < day)));

    static ReportForm Ordered(IEnumerable<ReportSection> sections, IEnumerable<ReportIndicator> indicators) =>
        new([.. sections.OrderBy(s => s.Ordinal)], [.. indicators.OrderBy(i => i.Ordinal).ThenBy(i => i.Code, StringComparer.Ordinal)]);

    static StreamReader File(string name) => new(typeof(ReportForm).Assembly.GetManifestResourceStream(name)!);

    static int Number(string cell) => int.Parse(cell, CultureInfo.InvariantCulture);

    static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
