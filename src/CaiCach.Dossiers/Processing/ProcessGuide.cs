using CaiCach.Procedures.Processes;

namespace CaiCach.Dossiers.Processing;

/// <summary>Finds the internal process that drives a dossier.</summary>
public sealed class ProcessGuide(ProcessReader processes)
{
    /// <returns>Null for a dossier that no process drives.</returns>
    public async Task<ProcessWay?> OfAsync(Dossier dossier, CancellationToken cancellationToken) =>
        dossier.ProcessId is { } id && await processes.PublishedAsync(id, cancellationToken) is { } content ? new ProcessWay(content) : null;
}
