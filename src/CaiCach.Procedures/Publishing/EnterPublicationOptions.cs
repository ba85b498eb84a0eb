namespace CaiCach.Procedures.Publishing;

/// <summary>What <see cref="EnterPublication"/> is told.</summary>
public sealed record EnterPublicationOptions
{
    public required Guid PublicationId { get; init; }

    public int? Version { get; init; }

    /// <summary>The day the decision's procedures stood in the national database.</summary>
    public DateOnly? EnteredOn { get; init; }
}
