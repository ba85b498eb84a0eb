using CaiCach.Dossiers.Commands;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Dossiers.Returning;

/// <summary>Hands the result to the applicant.</summary>
public sealed class ReturnDossierResult(DossierChange change)
{
    public Task<Outcome<DossierChanged>> RunAsync(ReturnDossierResultOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(DossiersActions.ReturnResult, options, context, _ =>
        {
            var said = new Said();
            var receivedBy = said.Required(options.ReceivedBy, nameof(options.ReceivedBy), "người nhận kết quả", 200);
            return Task.FromResult(said.Then(new ReturnResult(receivedBy, options.Method)));
        }, cancellationToken);
}
