using System.Globalization;
using CaiCach.Kernel;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Quality.Schemes;

/// <summary>Bộ chỉ số: the indicators and classes in force on a day. See data/quality/README.md.</summary>
public sealed record QualityScheme(IReadOnlyList<QualityIndicator> Indicators, IReadOnlyList<QualityBand> Bands)
{
    public const string IndicatorsFile = "indicators.csv";

    public const string BandsFile = "bands.csv";

    public IEnumerable<QualityIndicator> OfDossiers => Indicators.Where(i => i.Level == IndicatorLevel.Dossier);

    public QualityIndicator? Find(string? code) => Indicators.FirstOrDefault(i => i.Code == code);

    /// <summary>The class of a total: the highest whose lowest total it reaches.</summary>
    public QualityBand? BandOf(BandScope scope, decimal total) => Bands.Where(b => b.Scope == scope && b.Lowest <= total).MaxBy(b => b.Lowest);

    /// <summary>What is in force on a day: the house's own rows, or the shipped ones while it has none.</summary>
    public static async Task<QualityScheme> OnAsync(AppDb db, DateOnly day, CancellationToken cancellationToken)
    {
        var indicators = await db.Set<QualityIndicator>().AsNoTracking().Where(i => i.ValidFrom <= day && (i.ValidTo == null || day <= i.ValidTo)).ToListAsync(cancellationToken);
        var bands = await db.Set<QualityBand>().AsNoTracking().Where(b => b.ValidFrom <= day && (b.ValidTo == null || day <= b.ValidTo)).ToListAsync(cancellationToken);
        return indicators.Count > 0 && bands.Count > 0 ? Ordered(indicators, bands) : Shipped(DateTimeOffset.UnixEpoch);
    }

    /// <summary>Gives a house that has no rows yet the shipped ones, with the caller's action.</summary>
    internal static async Task EnsureAsync(AppDb db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (!await db.Set<QualityIndicator>().AnyAsync(cancellationToken))
        {
            var shipped = Shipped(now);
            db.AddRange(shipped.Indicators);
            db.AddRange(shipped.Bands);
        }
    }

    /// <summary>The shipped rows, as new ones.</summary>
    public static QualityScheme Shipped(DateTimeOffset now) => Ordered(ReadIndicators(File(IndicatorsFile), now), ReadBands(File(BandsFile), now));

    public static List<QualityIndicator> ReadIndicators(TextReader file, DateTimeOffset now) =>
    [
        .. CsvRows.Read(file).Select(r => new QualityIndicator
        {
            Id = Ids.New(now), Code = r[0], Ordinal = int.Parse(r[1], CultureInfo.InvariantCulture), Level = Word<IndicatorLevel>(r[2]), Name = r[3], Two = r[4], One = r[5], Zero = r[6],
            Thresholds = r[7], LegalSource = r[8], ValidFrom = Day(r[9])!.Value, ValidTo = Day(r[10]),
        }),
    ];

    public static List<QualityBand> ReadBands(TextReader file, DateTimeOffset now) =>
    [
        .. CsvRows.Read(file).Select(r => new QualityBand
        {
            Id = Ids.New(now), Scope = Word<BandScope>(r[0]), Code = r[1], Name = r[2], Lowest = decimal.Parse(r[3], CultureInfo.InvariantCulture), Consequence = r[4], LegalSource = r[5],
            ValidFrom = Day(r[6])!.Value, ValidTo = Day(r[7]),
        }),
    ];

    static QualityScheme Ordered(IEnumerable<QualityIndicator> indicators, IEnumerable<QualityBand> bands) =>
        new([.. indicators.OrderBy(i => i.Ordinal)], [.. bands.OrderBy(b => b.Scope).ThenByDescending(b => b.Lowest)]);

    static StreamReader File(string name) => new(typeof(QualityScheme).Assembly.GetManifestResourceStream(name)!);

    static T Word<T>(string cell) where T : struct, Enum => Enum.TryParse<T>(cell, ignoreCase: true, out var word) ? word : throw new FormatException(cell);

    static DateOnly? Day(string cell) => cell.Length == 0 ? null : DateOnly.ParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
