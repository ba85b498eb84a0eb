using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Organisations.Officials;
using CaiCach.Organisations.Units;
using CaiCach.ParIndex.Criteria;
using CaiCach.ParIndex.Rounds.Listing;
using CaiCach.ParIndex.Rounds.Stages;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.ParIndex.Rounds.Running;

/// <summary>Puts an official into the appraisal team, with the fields or leaves to judge, or takes the person out.</summary>
public sealed class SetRoundMember(AppDb db, RoundChange change, RoundTeam team, UnitDirectory directory)
{
    public Task<Outcome<ChangedRound>> RunAsync(SetRoundMemberOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(RoundActions.Prepare, options, context, async (scope, round, _) =>
        {
            if (round.Stage >= RoundStage.Approved)
            {
                return [new Refusal("round.stage", "Kết quả đã phê duyệt, tổ thẩm định không đổi nữa.")];
            }

            // Whoever is taken out may have left the post meanwhile.
            var found = options.Remove
                ? await db.Set<Official>().AsNoTracking().Where(o => o.Id == options.OfficialId).Select(o => new { o.Id, o.FullName }).SingleOrDefaultAsync(cancellationToken) is { } gone ? (gone.Id, gone.FullName) : default((Guid, string)?)
                : await team.FindAsync((await directory.GetAsync(cancellationToken))[round.OwnerId], options.OfficialId, options.UserName, cancellationToken);
            var codes = (options.Nodes ?? "").Split([',', ';', ' '], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct().ToList();
            var known = await db.Set<Criterion>().AsNoTracking().Where(c => c.SetId == round.SetId && codes.Contains(c.Code)).Select(c => c.Code).ToListAsync(cancellationToken);
            if (found is not var (officialId, fullName))
            {
                return string.IsNullOrWhiteSpace(options.UserName)
                    ? [new Refusal("round.member", "Chọn người tham gia tổ thẩm định: lãnh đạo, đầu mối cải cách hoặc chuyên viên đang giữ chức vụ ở cơ quan thẩm định.", nameof(options.OfficialId))]
                    : [new Refusal("round.member", "Không có lãnh đạo, đầu mối cải cách hay chuyên viên nào của các cơ quan thẩm định mang tên đăng nhập này.", nameof(options.UserName))];
            }

            if (codes.Except(known).FirstOrDefault() is not null || string.Join(",", codes).Length > 1000)
            {
                return [new Refusal("round.nodes", $"Bộ tiêu chí không có mục {codes.Except(known).FirstOrDefault()}.", nameof(options.Nodes))];
            }

            var member = await db.Set<RoundMember>().SingleOrDefaultAsync(m => m.RoundId == round.Id && m.OfficialId == officialId, cancellationToken);
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
                db.Add(new RoundMember { RoundId = round.Id, OfficialId = officialId, Nodes = string.Join(",", codes) });
            }
            else
            {
                member.Nodes = string.Join(",", codes);
            }

            scope.Record(RoundRecord.Of(round), [new RoundPrepared($"tổ thẩm định: {fullName}{(options.Remove ? " thôi tham gia" : codes.Count == 0 ? ", mọi tiêu chí" : ", mục " + string.Join(", ", codes))}")]);
            return [];
        }, cancellationToken);
}
