namespace CaiCach.Procedures.Publishing;

/// <summary>A decision that has been entered.</summary>
public sealed record EnteredPublication(Guid Id, string Number, DateOnly EnteredOn, PublicationState State, int Version);
