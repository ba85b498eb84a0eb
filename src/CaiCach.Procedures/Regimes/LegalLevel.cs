using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Regimes;

/// <summary>Mức độ dịch vụ công trực tuyến: a level that a decree knows, by day. Levels 1 to 4 gave way to partial and full; what was set on a day is judged by that day's rows.</summary>
public sealed class LegalLevel
{
    public Guid Id { get; set; }

    public OnlineLevel Level { get; set; }

    /// <summary>The article and text that know it.</summary>
    public string Source { get; set; } = "";

    public string? Note { get; set; }

    /// <summary>It may only be set with a reason that is published.</summary>
    public bool NeedsReason { get; set; }

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    public bool HoldsOn(DateOnly day) => ValidFrom <= day && !(ValidTo < day);
}
