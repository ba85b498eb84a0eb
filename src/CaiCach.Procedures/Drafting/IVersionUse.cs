namespace CaiCach.Procedures.Drafting;

/// <summary>Asks the module that keeps dossiers what was received under a version.</summary>
public interface IVersionUse
{
    Task<VersionUse> ReceivedSinceAsync(Guid versionId, DateOnly day, CancellationToken cancellationToken);
}
