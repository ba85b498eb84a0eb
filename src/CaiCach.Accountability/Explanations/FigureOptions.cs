namespace CaiCach.Accountability.Explanations;

/// <summary>Which figure a new explanation is about: one agency, the days of one head.</summary>
public abstract record FigureOptions
{
    public required Guid AgencyId { get; init; }

    /// <summary>Code of the figure.</summary>
    public required string? Figure { get; init; }

    /// <summary>First day; one head must have held the post from here to <see cref="To"/>.</summary>
    public required DateOnly? From { get; init; }

    public required DateOnly? To { get; init; }
}
