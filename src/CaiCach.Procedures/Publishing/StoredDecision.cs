using CaiCach.Kernel.Files;

namespace CaiCach.Procedures.Publishing;

/// <summary>A document that lies in the store already; its row is written with the command.</summary>
internal sealed record StoredDecision(StoredFile File, string Name);
