using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Officials;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Puts an official into the appraisal team, with the fields or leaves to judge, or takes the person out.</summary>
public sealed class SetRoundMember(AppDb db, RoundChange change)
{
    public Task<Outcome<ChangedRound>> RunAsync(SetRoundMemberOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(RoundActions.Prepare, options, context, async (scope, round, _) =>
        {
            if (round.Stage >= RoundStage.Approved)
            {
                return [new Refusal("round.stage", "Kết quả đã phê duyệt, tổ thẩm định không đổi nữa.")];
            }

            var official = await db.Set<Official>().AsNoTracking().SingleOrDefaultAsync(o => o.Id == options.OfficialId && o.IsActive, cancellationToken);
            var codes = (options.Nodes ?? "").Split([',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
            var known = await db.Set<Criterion>().AsNoTracking().Where(c => c.SetId == round.SetId && codes.Contains(c.Code)).Select(c => c.Code).ToListAsync(cancellationToken);
            if (official is null)
            {
                return [new Refusal("round.member", "Chọn người tham gia tổ thẩm định.", nameof(options.OfficialId))];
            }

            if (codes.Except(known).FirstOrDefault() is not null || string.Join(",", codes).Length > 1000)
            {
                return [new Refusal("round.nodes", $"Bộ tiêu chí không có mục {codes.Except(known).FirstOrDefault()}.", nameof(options.Nodes))];
            }

            var member = await db.Set<RoundMember>().SingleOrDefaultAsync(m => m.RoundId == round.Id && m.OfficialId == official.Id, cancellationToken);
            if (options.Remove)
            {
                if (member is null)
                {
                    return [Refusal.NotFound("người này trong tổ thẩm định")];
                }

                db.Remove(member);
            }
            else if (member is null)
            {
                db.Add(new RoundMember { RoundId = round.Id, OfficialId = official.Id, Nodes = string.Join(",", codes) });
            }
            else
            {
                member.Nodes = string.Join(",", codes);
            }

            scope.Record(RoundRecord.Of(round), [new RoundPrepared($"tổ thẩm định: {official.FullName}{(options.Remove ? " thôi tham gia" : codes.Count == 0 ? ", mọi tiêu chí" : ", mục " + string.Join(", ", codes))}")]);
            return [];
        }, cancellationToken);
}
