using System.Security.Cryptography;
using System.Text;
using CaiCach.Kernel.Actions;
using CaiCach.Kernel.Outcomes;

namespace CaiCach.Accountability.Drafting;

/// <summary>
/// Drafts letters for several dossiers in one gesture. Each is an action of its own under a key derived from the command's: one that is refused
/// holds nothing up, and the same command again makes no letter twice.
/// </summary>
public sealed class DraftApologies(DraftApology one)
{
    public const int Maximum = 50;

    public async Task<Outcome<DraftedApologies>> RunAsync(DraftApologiesOptions options, ActionContext context, CancellationToken cancellationToken)
    {
        var ids = options.DossierIds.Distinct().ToList();
        if (ids.Count is 0 or > Maximum)
        {
            return new Refusal("apology.how_many", $"Chọn từ 1 đến {Maximum} hồ sơ.", nameof(options.DossierIds));
        }

        var text = DraftText.Of(options.Cause, options.CauseText, options.RemedyText);
        if (!text.Succeeded)
        {
            return text.Refusals.ToList();
        }

        var (drafted, left) = (new List<DraftedApology>(), new List<NotDrafted>());
        foreach (var id in ids)
        {
            var outcome = await one.RunAsync(
                new DraftApologyOptions { DossierId = id, Cause = options.Cause, CauseText = options.CauseText, RemedyText = options.RemedyText, NewDueOn = options.NewDueOn },
                context with { IdempotencyKey = KeyFor(context.IdempotencyKey, id) },
                cancellationToken);
            if (outcome.Succeeded)
            {
                drafted.Add(outcome.Value);
            }
            else
            {
                left.Add(new NotDrafted(id, outcome.Refusals));
            }
        }

        return new DraftedApologies(drafted, left);
    }

    // Hashed, because the command's key may already be as long as a key can be.
    static string? KeyFor(string? key, Guid id) => key is null ? null
        : "draft-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{id:N}")));
}
