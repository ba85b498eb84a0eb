namespace CaiCach.Dossiers.ChangingProcess;

/// <summary>Which dossiers shall follow which process from now on.</summary>
public sealed record ProcessChangeOptions
{
    public required Guid FromProcessId { get; init; }

    public required Guid ToProcessId { get; init; }

    /// <summary>Step of the old process → step of the new one, where the keys do not say it.</summary>
    public IReadOnlyDictionary<string, string> Mapping { get; init; } = new Dictionary<string, string>();
}
