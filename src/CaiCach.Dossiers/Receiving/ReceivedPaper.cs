namespace CaiCach.Dossiers.Receiving;

/// <summary>A paper on the counter.</summary>
/// <param name="ProcedurePaperId">The paper of the procedure that it answers; null for another one.</param>
/// <param name="Name">Needed only for another one.</param>
/// <param name="Originals">Bản chính.</param>
/// <param name="Copies">Bản sao.</param>
public sealed record ReceivedPaper(Guid? ProcedurePaperId, string? Name, int Originals, int Copies);
