using CaiCach.Procedures.Catalogue;

namespace CaiCach.Procedures.Finding;

/// <summary>Which published versions a list shows.</summary>
public sealed record ProcedureFilter
{
    /// <summary>Only what this agency handles; null for all.</summary>
    public Guid? AgencyId { get; init; }

    /// <summary>First day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, included. Without <see cref="Change"/>: versions in force on some day from first to last.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Only versions that began within the days and mean this.</summary>
    public ProcedureChange? Change { get; init; }

    /// <summary>Only versions that have this.</summary>
    public ProcedureTrait? Having { get; init; }

    /// <summary>Only versions that stand so on the last day; the days and <see cref="Change"/> then do not count. Drafts only for those who keep the catalogue.</summary>
    public VersionStanding? Standing { get; init; }

    /// <summary>Words of the name or the code, marks or not.</summary>
    public string? Text { get; init; }

    /// <summary>Last version of the page before; null for the first page.</summary>
    public Guid? After { get; init; }

    public int Take { get; init; } = 50;
}
