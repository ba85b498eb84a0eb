namespace CaiCach.Organisations.Sessions;

/// <summary>What <see cref="Sessions.StartAsync"/> is told.</summary>
/// <param name="OfficialId">Who has passed every step.</param>
/// <param name="Device">Words for the device, as the person will recognise it.</param>
/// <param name="Address">Network address.</param>
public sealed record StartSessionOptions(Guid OfficialId, string? Device, string? Address);
