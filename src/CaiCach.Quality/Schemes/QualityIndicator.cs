using System.Globalization;

namespace CaiCach.Quality.Schemes;

/// <summary>Chỉ số: what earns 2, 1 or no points, for the days on which the rule holds.</summary>
public sealed class QualityIndicator
{
    public Guid Id { get; set; }

    /// <summary>One of <see cref="IndicatorCodes"/>.</summary>
    public string Code { get; set; } = "";

    /// <summary>Its number in the circular, which is the order on pages.</summary>
    public int Ordinal { get; set; }

    public IndicatorLevel Level { get; set; }

    public string Name { get; set; } = "";

    /// <summary>What earns two points.</summary>
    public string Two { get; set; } = "";

    public string One { get; set; } = "";

    public string Zero { get; set; } = "";

    /// <summary>Per cents by name, <c>two.dossiers=30;one.dossiers=15</c>; "at least" each.</summary>
    public string Thresholds { get; set; } = "";

    public string LegalSource { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>A per cent by its name; null when this rule has none such.</summary>
    public decimal? Threshold(string name) => Thresholds.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(t => t.Split('='))
        .Where(t => t[0] == name).Select(t => (decimal?)decimal.Parse(t[1], CultureInfo.InvariantCulture)).FirstOrDefault();
}
