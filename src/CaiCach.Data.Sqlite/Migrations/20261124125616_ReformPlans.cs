using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CaiCach.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ReformPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "plan_content",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    valid_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    valid_to = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    legal_source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_content", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_plan",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    code = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_plan_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    period_from = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    period_to = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    goals = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    requirements = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    state = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    issued_at = table.Column<long>(type: "INTEGER", nullable: true),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_plan", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_target",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    group = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    indicator = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    year = table.Column<int>(type: "INTEGER", nullable: true),
                    value = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    certainty = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_target", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_task",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    output = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    expected_result = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    budget = table.Column<decimal>(type: "TEXT", precision: 18, scale: 6, nullable: true),
                    legal_basis = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    search_key = table.Column<string>(type: "TEXT", nullable: false),
                    origin_kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: true),
                    origin_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    origin_label = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    stage = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    percent = table.Column<int>(type: "INTEGER", nullable: false),
                    content_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_task_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lead_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_official_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    start_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    original_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    submitted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    accepted_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    requested_due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    requester_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    last_entry = table.Column<int>(type: "INTEGER", nullable: false),
                    version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "plan_task_cooperation",
                columns: table => new
                {
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task_cooperation", x => new { x.task_id, x.unit_id });
                });

            migrationBuilder.CreateTable(
                name: "plan_task_entry",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    task_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    plan_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    kind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    at = table.Column<long>(type: "INTEGER", nullable: false),
                    day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    official_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    official_name = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    unit_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    content_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    parent_task_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    lead_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    agency_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_unit_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    responsible_official_id = table.Column<Guid>(type: "TEXT", nullable: true),
                    start_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    due_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    percent = table.Column<int>(type: "INTEGER", nullable: true),
                    granted = table.Column<bool>(type: "INTEGER", nullable: true),
                    words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    details = table.Column<string>(type: "TEXT", nullable: true),
                    proof_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    proof_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    proof_link = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    file_name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    decision_number = table.Column<string>(type: "TEXT", maxLength: 60, nullable: true),
                    decision_on = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_task_entry", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_plan_content_code_valid_from",
                table: "plan_content",
                columns: new[] { "code", "valid_from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_plan_agency_id_code",
                table: "plan_plan",
                columns: new[] { "agency_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_plan_plan_period_from_id",
                table: "plan_plan",
                columns: new[] { "period_from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_target_plan_id_ordinal",
                table: "plan_target",
                columns: new[] { "plan_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_agency_id_stage_due_on",
                table: "plan_task",
                columns: new[] { "agency_id", "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_origin_kind_origin_id",
                table: "plan_task",
                columns: new[] { "origin_kind", "origin_id" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_parent_task_id",
                table: "plan_task",
                column: "parent_task_id");

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_plan_id_ordinal",
                table: "plan_task",
                columns: new[] { "plan_id", "ordinal" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_responsible_official_id_stage_due_on",
                table: "plan_task",
                columns: new[] { "responsible_official_id", "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_responsible_unit_id_stage_due_on",
                table: "plan_task",
                columns: new[] { "responsible_unit_id", "stage", "due_on" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_entry_plan_id_day",
                table: "plan_task_entry",
                columns: new[] { "plan_id", "day" });

            migrationBuilder.CreateIndex(
                name: "ix_plan_task_entry_task_id_number",
                table: "plan_task_entry",
                columns: new[] { "task_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "plan_content");

            migrationBuilder.DropTable(
                name: "plan_plan");

            migrationBuilder.DropTable(
                name: "plan_target");

            migrationBuilder.DropTable(
                name: "plan_task");

            migrationBuilder.DropTable(
                name: "plan_task_cooperation");

            migrationBuilder.DropTable(
                name: "plan_task_entry");
        }
    }
}
