using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using CaiCach.Procedures.Drafting;

namespace CaiCach.Procedures.Processes;

/// <summary>
/// Publishes a draft by the decision that approves it. It is the workflow from its first day on: dossiers received since then follow it, those received before keep
/// theirs until somebody moves them (Decree 61/2018, Article 8).
/// </summary>
public sealed class PublishProcess(AppDb db, ProcessChange change, ProcessReader reader)
{
    public Task<Outcome<ChangedProcess>> RunAsync(PublishProcessOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.OfDraftAsync(ProceduresActions.PublishProcess, options, context, async (scope, procedure, draft) =>
        {
            var today = LocalClock.ToLocalDate(scope.Now);
            var (number, from) = (NormalText.Line(options.DecisionNumber), options.ValidFrom ?? today);
            List<Refusal> refusals = [.. Decision(number, options.DecisionOn, from, today)];
            var content = (await ProcessRows.ReadAsync(db, [draft.Id], cancellationToken))[draft.Id];
            refusals.AddRange(ProcessCheck.Of(content, await reader.BoundsAsync(procedure.Id, from, cancellationToken)));
            if (refusals.Count > 0)
            {
                return refusals;
            }

            (draft.DecisionNumber, draft.DecisionOn) = (number, options.DecisionOn);
            var ended = await ProcessDays.BeginAsync(db, draft, from, cancellationToken);
            scope.Record(ProcedureRecord.Of(procedure), [new ProcessPublished(draft.Number, from, $"{number} ngày {options.DecisionOn:dd/MM/yyyy}", ended)]);
            return [];
        }, cancellationToken);

    static IEnumerable<Refusal> Decision(string? number, DateOnly? signed, DateOnly from, DateOnly today)
    {
        if (number is null or { Length: > 100 })
        {
            yield return new Refusal("process.decision_number", "Ghi số quyết định phê duyệt quy trình, tối đa 100 ký tự.", nameof(PublishProcessOptions.DecisionNumber));
        }

        if (signed is not { } on || on > today || on.Year < 2000)
        {
            yield return new Refusal("process.decision_day", "Ghi ngày ký quyết định, từ năm 2000 và không sau hôm nay.", nameof(PublishProcessOptions.DecisionOn));
        }

        if (from < today || from.Year > 2100)
        {
            yield return new Refusal("process.first_day", $"Quy trình có hiệu lực từ hôm nay ({today:dd/MM/yyyy}) hoặc sau đó; việc đã làm không đổi quy trình.", nameof(PublishProcessOptions.ValidFrom));
        }
    }
}
