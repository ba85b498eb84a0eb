using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Correcting;

/// <summary>The corrected result is issued.</summary>
public sealed class CorrectDossierResult(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(CorrectDossierResultOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.CorrectResult, options, context, _ =>
        {
            var said = new Said();
            return Task.FromResult(said.Then(new CorrectResult(options.Ordinal, said.Required(options.Document, nameof(options.Document), "số của kết quả đã sửa", 60))));
        }, cancellationToken);
}
