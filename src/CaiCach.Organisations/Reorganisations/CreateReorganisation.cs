using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Organisations.Reorganisations;

/// <summary>Begins a reorganisation: its name, its decision, the day on which it takes effect.</summary>
public sealed class CreateReorganisation(AppDb db, ActionRunner actions)
{
    public Task<Outcome<ChangedReorganisation>> RunAsync(CreateReorganisationOptions options, ActionContext context, CancellationToken cancellationToken) =>
        actions.RunAsync<ChangedReorganisation>(OrganisationsActions.CreateReorganisation, options, context, async scope =>
        {
            if (!context.Authority.HasAny(OrganisationsPermissions.ManageUnits))
            {
                return Refusal.Forbidden();
            }

            var (name, decision) = (NormalText.Line(options.Name), NormalText.Line(options.Decision));
            List<Refusal> refusals = [];
            if (name is not { Length: <= 300 })
            {
                refusals.Add(new Refusal("reorganisation.name", "Đặt tên đợt sắp xếp, nhiều nhất 300 ký tự.", nameof(options.Name)));
            }

            if (decision is not { Length: <= 200 })
            {
                refusals.Add(new Refusal("reorganisation.decision", "Ghi số nghị quyết hoặc quyết định, nhiều nhất 200 ký tự.", nameof(options.Decision)));
            }

            if (options.On is not { } on || on <= LocalClock.ToLocalDate(scope.Now))
            {
                refusals.Add(new Refusal("reorganisation.day", "Ngày có hiệu lực phải sau hôm nay: sắp xếp có hiệu lực từ đầu một ngày chưa tới.", nameof(options.On)));
            }
            else if (await db.Set<Reorganisation>().AsNoTracking().FirstOrDefaultAsync(r => r.On == on && r.State != ReorganisationState.Cancelled, cancellationToken) is { } other)
            {
                refusals.Add(new Refusal("reorganisation.day", $"Ngày {on:dd/MM/yyyy} đã có đợt “{other.Name}”; mỗi ngày một đợt, gộp phương án vào đó.", nameof(options.On)));
            }

            if (refusals.Count > 0)
            {
                return refusals;
            }

            var made = new Reorganisation
            {
                Id = Ids.New(scope.Now), Name = name!, Decision = decision!, On = options.On!.Value, AuthorId = context.Actor.OfficialId, AuthorName = context.Actor.Name, CreatedAt = scope.Now,
            };
            db.Add(made);
            scope.Record(ReorganisationRecord.Of(made.Id), [new ReorganisationCreated(made.Name, made.Decision, made.On)]);
            return new ChangedReorganisation(made.Id, made.State, made.Version);
        }, cancellationToken);
}
