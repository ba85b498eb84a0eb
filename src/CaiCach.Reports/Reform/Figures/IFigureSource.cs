namespace CaiCach.Reports.Reform.Figures;

/// <summary>Computes some of the figures of a reform report, all at once.</summary>
public interface IFigureSource
{
    /// <summary>Figures by code; a code that is left out has no value.</summary>
    Task<IReadOnlyDictionary<string, Figure>> ReadAsync(FigureScope scope, CancellationToken cancellationToken);
}
