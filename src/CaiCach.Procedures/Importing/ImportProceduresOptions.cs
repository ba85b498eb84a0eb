namespace CaiCach.Procedures.Importing;

/// <summary>What <see cref="ImportProcedures"/> is told.</summary>
public sealed record ImportProceduresOptions
{
    public string? FileHash { get; init; }

    /// <summary>The findings were seen. Without it nothing is taken from a file that has any.</summary>
    public bool Seen { get; init; }

    /// <summary>Lines that the person leaves out.</summary>
    public IReadOnlyList<int> Skip { get; init; } = [];
}
