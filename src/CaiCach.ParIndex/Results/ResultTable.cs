namespace CaiCach.ParIndex.Results;

/// <summary>Results that somebody published: of other provinces, of other years, of another index.</summary>
public sealed class ResultTable
{
    public Guid Id { get; set; }

    /// <summary>Which index: <c>PAR</c>, <c>SIPAS</c>, <c>PAPI</c>.</summary>
    public string Index { get; set; } = "";

    public int Year { get; set; }

    public string Name { get; set; } = "";

    /// <summary>Decision, page or newspaper it was taken from.</summary>
    public string Source { get; set; } = "";

    /// <summary>By which set or method it was measured; where it changes from one year to the next the line breaks. Null when it was not said.</summary>
    public string? Method { get; set; }

    public DateTimeOffset ImportedAt { get; set; }
}
