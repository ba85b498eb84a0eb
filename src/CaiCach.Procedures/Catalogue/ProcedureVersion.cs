using CaiCach.WorkingTime;

namespace CaiCach.Procedures.Catalogue;

/// <summary>A procedure as it stood for a period. Dossiers pin the version they were received under.</summary>
public sealed class ProcedureVersion
{
    public Guid Id { get; set; }

    public Guid ProcedureId { get; set; }

    /// <summary>1, 2, 3…</summary>
    public int Number { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Name and code, searchable.</summary>
    public string SearchKey { get; set; } = "";

    /// <summary>First letters of the words of the name.</summary>
    public string Initials { get; set; } = "";

    public DateOnly ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Quyết định công bố.</summary>
    public string? PublicationDecision { get; set; }

    public string? LegalBasis { get; set; }

    public string? Fee { get; set; }

    public string? ResultName { get; set; }

    /// <summary>How far it is offered online; null when nobody has said.</summary>
    public OnlineLevel? OnlineLevel { get; set; }

    /// <summary>Number of the limit; null when the record does not say, in which case it must be entered before anything can be received.</summary>
    public int? LimitAmount { get; set; }

    public TimeUnit? LimitUnit { get; set; }

    /// <summary>The limit in the record's own words.</summary>
    public string? LimitText { get; set; }

    public CountingRule CountingRule { get; set; }

    /// <summary>Where the record comes from.</summary>
    public string Source { get; set; } = "";

    /// <summary>The limit as a value, when it is known.</summary>
    public TimeLimit? Limit => LimitAmount is { } amount && LimitUnit is { } unit ? new TimeLimit(amount, unit) : null;
}
