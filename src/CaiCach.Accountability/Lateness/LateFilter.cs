namespace CaiCach.Accountability.Lateness;

/// <summary>What the list of coming lateness is narrowed to.</summary>
public sealed record LateFilter
{
    /// <summary>Everything due before this moment; null: by the end of the next working day.</summary>
    public DateTimeOffset? Before { get; init; }

    /// <summary>Everything due within the days for which a letter has to be thought of, where <see cref="Before"/> says nothing.</summary>
    public bool Warned { get; init; }

    public Guid? AgencyId { get; init; }

    public Guid? HolderUnitId { get; init; }

    public Guid? HolderOfficialId { get; init; }

    /// <summary>Only dossiers for which no letter stands.</summary>
    public bool WithoutLetter { get; init; }

    /// <summary>Last row of the page before; null for the first page.</summary>
    public LateCursor? After { get; init; }

    public int Take { get; init; } = 200;
}
