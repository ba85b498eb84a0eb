using System.Security.Cryptography;
using CaiCach.Kernel;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Data;
using CaiCach.Kernel.Outcomes;
using CaiCach.Surveys.Answering;
using CaiCach.Surveys.Planning;
using Microsoft.EntityFrameworkCore;

namespace CaiCach.Surveys.Rechecking;

/// <summary>Draws sheets to be checked again. An answer online has nobody to call and cannot be drawn; what was drawn before is not drawn again.</summary>
public sealed class DrawRecheck(AppDb db, SurveyChange change)
{
    public Task<Outcome<SurveyChanged>> RunAsync(DrawRecheckOptions options, ActionContext context, CancellationToken cancellationToken) =>
        change.RunAsync(SurveysActions.Draw, options, [SurveyState.Open, SurveyState.Closed], context, async (scope, survey) =>
        {
            if (options.Share is <= 0 or > 100)
            {
                return [new Refusal("survey.share", "Tỷ lệ phúc tra lớn hơn 0 và không quá 100 %.", nameof(options.Share))];
            }

            var eligible = await db.Set<AnswerSheet>().AsNoTracking()
                .Where(s => s.SurveyId == survey.Id && s.InvalidReason == null && s.Mode != SurveyMode.Online && !db.Set<RecheckedSheet>().Any(r => r.SheetId == s.Id))
                .Select(s => new { s.Id, s.Number }).ToDictionaryAsync(s => s.Number, s => s.Id, cancellationToken);
            if (eligible.Count == 0)
            {
                return [new Refusal("survey.nothing_to_draw", "Không có phiếu nào để rút: chưa có phiếu hợp lệ từ giấy, phỏng vấn, điện thoại, hoặc tất cả đã được rút.", nameof(options.Share))];
            }

            var seed = options.Seed ?? RandomNumberGenerator.GetInt32(1, int.MaxValue);
            var drawn = RecheckSample.Draw(seed, eligible.Keys, options.Share);
            var draw = new RecheckDraw
            {
                Id = Ids.New(scope.Now), SurveyId = survey.Id, Number = 1 + await db.Set<RecheckDraw>().CountAsync(d => d.SurveyId == survey.Id, cancellationToken), Seed = seed, Share = options.Share,
                Eligible = eligible.Count, Drawn = drawn.Count, DrawnAt = scope.Now, DrawnById = context.Actor.OfficialId,
            };
            db.Add(draw);
            db.AddRange(drawn.Select(n => new RecheckedSheet { SheetId = eligible[n], SurveyId = survey.Id, DrawId = draw.Id }));
            scope.Record(SurveyRecord.Of(survey), [new RecheckDrawn(draw.Number, seed, draw.Share, draw.Eligible, drawn)]);
            return [];
        }, cancellationToken);
}
