using CaiCach.Kernel.Actions;

namespace CaiCach.Organisations.Mornings;

/// <summary>What one module has to say in the morning letter. Asked for hundreds of people at once; its number of queries does not depend on how many.</summary>
public interface IMorningPart
{
    /// <summary>Place in the letter.</summary>
    int Order { get; }

    /// <summary>Heading of its lines.</summary>
    string Heading { get; }

    /// <summary>Does what must be settled before anybody is told, once a morning and idempotent by its own rows.</summary>
    /// <param name="day">The province's date.</param>
    /// <param name="isRehearsal">True: nothing is written, and <see cref="ReadAsync"/> answers as if it had been.</param>
    /// <param name="context">The product itself.</param>
    /// <param name="cancellationToken">Stops between two transactions.</param>
    /// <returns>How many records were, or would be, added.</returns>
    Task<int> PrepareAsync(DateOnly day, bool isRehearsal, ActionContext context, CancellationToken cancellationToken) => Task.FromResult(0);

    /// <returns>Lines, for each person the most urgent first.</returns>
    Task<IReadOnlyList<MorningLine>> ReadAsync(MorningQuestion question, CancellationToken cancellationToken);
}
