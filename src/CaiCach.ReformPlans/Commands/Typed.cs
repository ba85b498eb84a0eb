using CaiCach.Kernel.Outcomes;
using CaiCach.Kernel.Text;
using CaiCach.ReformPlans.Tasks;

namespace CaiCach.ReformPlans.Commands;

/// <summary>Collects what is wrong with the words of a command, so that the person sees everything at once.</summary>
internal sealed class Typed
{
    readonly List<Refusal> refusals = [];

    public bool IsSound => refusals.Count == 0;

    public List<Refusal> Refusals => refusals;

    public string Required(string? text, string field, string what, int maximum, bool lines = false)
    {
        var clean = Optional(text, field, what, maximum, lines);
        if (clean is null)
        {
            Refuse("plan.missing", $"Hãy nhập {what}.", field);
        }

        return clean ?? "";
    }

    public string? Optional(string? text, string field, string what, int maximum, bool lines = false)
    {
        var clean = lines ? NormalText.Lines(text) : NormalText.Line(text);
        if (clean?.Length > maximum)
        {
            Refuse("plan.too_long", $"{char.ToUpperInvariant(what[0])}{what[1..]} dài {clean.Length} ký tự, tối đa {maximum}.", field);
        }

        return clean;
    }

    /// <summary>A decision is named whole or not at all.</summary>
    public Decision? Decision(string? number, DateOnly? on, string prefix = "Decision")
    {
        var clean = Optional(number, prefix + "Number", "số quyết định", 60);
        if (clean is null && on is null)
        {
            return null;
        }

        if (clean is null)
        {
            Refuse("plan.missing", "Hãy nhập số quyết định.", prefix + "Number");
        }

        if (on is null)
        {
            Refuse("plan.missing", "Hãy nhập ngày quyết định.", prefix + "On");
        }

        return clean is not null && on is { } day ? new Decision(clean, day) : null;
    }

    public TaskProof Proof(IProofOptions options, StoredProof? file)
    {
        var link = Optional(options.ProofLink, nameof(options.ProofLink), "liên kết", 300);
        if (link is not null && !LocalLink.Is(link))
        {
            Refuse("plan.proof_link", "Liên kết phải là địa chỉ trong hệ thống, bắt đầu bằng dấu /.", nameof(options.ProofLink));
        }

        return new TaskProof(Optional(options.ProofNumber, nameof(options.ProofNumber), "số văn bản", 60), options.ProofOn, link, file?.Hash, file?.Name);
    }

    public void Refuse(string code, string message, string field) => refusals.Add(new Refusal(code, message, field));

    public Outcome<TaskCommand> Then(Func<TaskCommand> command) => IsSound ? Outcome.Of(command()) : refusals;
}
