namespace CaiCach.Organisations.Responsibility;

/// <summary>
/// Figures of the responsibility of heads that one module can count because the rows behind them are its own. Whoever puts them together asks every part for
/// all agencies at once; each part costs a fixed number of queries.
/// </summary>
public interface IHeadFigures
{
    /// <summary>Heading above the figures.</summary>
    string Heading { get; }

    /// <summary>Place among the parts.</summary>
    int Order { get; }

    IReadOnlyList<HeadFigure> Figures { get; }

    /// <summary>What falls into each term; a figure that is nought may be left out.</summary>
    Task<IReadOnlyList<HeadCount>> CountAsync(HeadTerms terms, CancellationToken cancellationToken);
}
