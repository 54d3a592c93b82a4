"""The models of the API; each is imported when it is first used."""

from typing import TYPE_CHECKING

from .._runtime.lazy import lazy

if TYPE_CHECKING:
    from .._runtime.models import Unknown as Unknown
    from .account_export_api_key import AccountExportApiKey as AccountExportApiKey
    from .account_export_response import AccountExportResponse as AccountExportResponse
    from .account_me_response import AccountMeResponse as AccountMeResponse
    from .account_user import AccountUser as AccountUser
    from .admin_account_detail import AdminAccountDetail as AdminAccountDetail
    from .admin_create_key_request import AdminCreateKeyRequest as AdminCreateKeyRequest
    from .admin_create_key_request import (
        AdminCreateKeyRequestInput as AdminCreateKeyRequestInput,
    )
    from .admin_create_key_request import (
        AdminCreateKeyRequestParams as AdminCreateKeyRequestParams,
    )
    from .admin_create_key_response import (
        AdminCreateKeyResponse as AdminCreateKeyResponse,
    )
    from .admin_hard_delete_request import (
        AdminHardDeleteRequest as AdminHardDeleteRequest,
    )
    from .admin_hard_delete_request import (
        AdminHardDeleteRequestInput as AdminHardDeleteRequestInput,
    )
    from .admin_hard_delete_request import (
        AdminHardDeleteRequestParams as AdminHardDeleteRequestParams,
    )
    from .admin_hard_delete_response import (
        AdminHardDeleteResponse as AdminHardDeleteResponse,
    )
    from .admin_sandbox import AdminSandbox as AdminSandbox
    from .admin_set_quota_request import AdminSetQuotaRequest as AdminSetQuotaRequest
    from .admin_set_quota_request import (
        AdminSetQuotaRequestInput as AdminSetQuotaRequestInput,
    )
    from .admin_set_quota_request import (
        AdminSetQuotaRequestParams as AdminSetQuotaRequestParams,
    )
    from .agent_build_status import AgentBuildStatus as AgentBuildStatus
    from .agent_bundle_entry import AgentBundleEntry as AgentBundleEntry
    from .agent_bundle_entry import AgentBundleEntryInput as AgentBundleEntryInput
    from .agent_bundle_entry import AgentBundleEntryParams as AgentBundleEntryParams
    from .agent_bundle_manifest import AgentBundleManifest as AgentBundleManifest
    from .agent_bundle_manifest import (
        AgentBundleManifestInput as AgentBundleManifestInput,
    )
    from .agent_bundle_manifest import (
        AgentBundleManifestParams as AgentBundleManifestParams,
    )
    from .agent_cache_policy import AgentCachePolicy as AgentCachePolicy
    from .agent_cache_status import AgentCacheStatus as AgentCacheStatus
    from .agent_debug_config import AgentDebugConfig as AgentDebugConfig
    from .agent_debug_config import AgentDebugConfigInput as AgentDebugConfigInput
    from .agent_debug_config import AgentDebugConfigParams as AgentDebugConfigParams
    from .agent_deployment import AgentDeployment as AgentDeployment
    from .agent_deployment_build_summary import (
        AgentDeploymentBuildSummary as AgentDeploymentBuildSummary,
    )
    from .agent_deployment_cache_summary import (
        AgentDeploymentCacheSummary as AgentDeploymentCacheSummary,
    )
    from .agent_deployment_config import AgentDeploymentConfig as AgentDeploymentConfig
    from .agent_deployment_config import (
        AgentDeploymentConfigInput as AgentDeploymentConfigInput,
    )
    from .agent_deployment_config import (
        AgentDeploymentConfigParams as AgentDeploymentConfigParams,
    )
    from .agent_deployment_mode import AgentDeploymentMode as AgentDeploymentMode
    from .agent_deployment_status import AgentDeploymentStatus as AgentDeploymentStatus
    from .agent_deployment_version import (
        AgentDeploymentVersion as AgentDeploymentVersion,
    )
    from .agent_deployment_version_status import (
        AgentDeploymentVersionStatus as AgentDeploymentVersionStatus,
    )
    from .agent_env_spec import AgentEnvSpec as AgentEnvSpec
    from .agent_env_spec import AgentEnvSpecInput as AgentEnvSpecInput
    from .agent_env_spec import AgentEnvSpecParams as AgentEnvSpecParams
    from .agent_log_event import AgentLogEvent as AgentLogEvent
    from .agent_log_level import AgentLogLevel as AgentLogLevel
    from .agent_output_config import AgentOutputConfig as AgentOutputConfig
    from .agent_output_config import AgentOutputConfigInput as AgentOutputConfigInput
    from .agent_output_config import AgentOutputConfigParams as AgentOutputConfigParams
    from .agent_permissions import AgentPermissions as AgentPermissions
    from .agent_permissions import AgentPermissionsInput as AgentPermissionsInput
    from .agent_permissions import AgentPermissionsParams as AgentPermissionsParams
    from .agent_readiness_config import AgentReadinessConfig as AgentReadinessConfig
    from .agent_readiness_config import (
        AgentReadinessConfigInput as AgentReadinessConfigInput,
    )
    from .agent_readiness_config import (
        AgentReadinessConfigParams as AgentReadinessConfigParams,
    )
    from .agent_resource_config import AgentResourceConfig as AgentResourceConfig
    from .agent_resource_config import (
        AgentResourceConfigInput as AgentResourceConfigInput,
    )
    from .agent_resource_config import (
        AgentResourceConfigParams as AgentResourceConfigParams,
    )
    from .agent_run import AgentRun as AgentRun
    from .agent_run_outputs_response import (
        AgentRunOutputsResponse as AgentRunOutputsResponse,
    )
    from .agent_run_status import AgentRunStatus as AgentRunStatus
    from .agent_service_config import AgentServiceConfig as AgentServiceConfig
    from .agent_service_config import AgentServiceConfigInput as AgentServiceConfigInput
    from .agent_service_config import (
        AgentServiceConfigParams as AgentServiceConfigParams,
    )
    from .agent_service_instance import AgentServiceInstance as AgentServiceInstance
    from .agent_service_status import AgentServiceStatus as AgentServiceStatus
    from .agent_service_url_response import (
        AgentServiceUrlResponse as AgentServiceUrlResponse,
    )
    from .api_key_info import ApiKeyInfo as ApiKeyInfo
    from .assign_tags_request import AssignTagsRequest as AssignTagsRequest
    from .assign_tags_request import AssignTagsRequestInput as AssignTagsRequestInput
    from .assign_tags_request import AssignTagsRequestParams as AssignTagsRequestParams
    from .auth_email_action_request import (
        AuthEmailActionRequest as AuthEmailActionRequest,
    )
    from .auth_email_action_request import (
        AuthEmailActionRequestInput as AuthEmailActionRequestInput,
    )
    from .auth_email_action_request import (
        AuthEmailActionRequestParams as AuthEmailActionRequestParams,
    )
    from .auth_oauth_start_request import AuthOAuthStartRequest as AuthOAuthStartRequest
    from .auth_oauth_start_request import (
        AuthOAuthStartRequestInput as AuthOAuthStartRequestInput,
    )
    from .auth_oauth_start_request import (
        AuthOAuthStartRequestParams as AuthOAuthStartRequestParams,
    )
    from .auth_oauth_start_response import (
        AuthOAuthStartResponse as AuthOAuthStartResponse,
    )
    from .auth_proxy_response import AuthProxyResponse as AuthProxyResponse
    from .auth_session_response import AuthSessionResponse as AuthSessionResponse
    from .auth_signin_request import AuthSigninRequest as AuthSigninRequest
    from .auth_signin_request import AuthSigninRequestInput as AuthSigninRequestInput
    from .auth_signin_request import AuthSigninRequestParams as AuthSigninRequestParams
    from .auth_signup_request import AuthSignupRequest as AuthSignupRequest
    from .auth_signup_request import AuthSignupRequestInput as AuthSignupRequestInput
    from .auth_signup_request import AuthSignupRequestParams as AuthSignupRequestParams
    from .batch_write_error_entry import BatchWriteErrorEntry as BatchWriteErrorEntry
    from .batch_write_response import BatchWriteResponse as BatchWriteResponse
    from .batch_write_response_result import (
        BatchWriteResponseResult as BatchWriteResponseResult,
    )
    from .batch_write_success_entry import (
        BatchWriteSuccessEntry as BatchWriteSuccessEntry,
    )
    from .cancel_agent_run_request import CancelAgentRunRequest as CancelAgentRunRequest
    from .cancel_agent_run_request import (
        CancelAgentRunRequestInput as CancelAgentRunRequestInput,
    )
    from .cancel_agent_run_request import (
        CancelAgentRunRequestParams as CancelAgentRunRequestParams,
    )
    from .cancel_template_build_request import (
        CancelTemplateBuildRequest as CancelTemplateBuildRequest,
    )
    from .cancel_template_build_request import (
        CancelTemplateBuildRequestInput as CancelTemplateBuildRequestInput,
    )
    from .cancel_template_build_request import (
        CancelTemplateBuildRequestParams as CancelTemplateBuildRequestParams,
    )
    from .click_request import ClickRequest as ClickRequest
    from .click_request import ClickRequestInput as ClickRequestInput
    from .click_request import ClickRequestParams as ClickRequestParams
    from .code_artifact import CodeArtifact as CodeArtifact
    from .code_artifact_list_response import (
        CodeArtifactListResponse as CodeArtifactListResponse,
    )
    from .code_context import CodeContext as CodeContext
    from .code_execute_request import CodeExecuteRequest as CodeExecuteRequest
    from .code_execute_request import CodeExecuteRequestInput as CodeExecuteRequestInput
    from .code_execute_request import (
        CodeExecuteRequestParams as CodeExecuteRequestParams,
    )
    from .code_output_event import CodeOutputEvent as CodeOutputEvent
    from .code_output_event import CodeOutputEventType as CodeOutputEventType
    from .code_run import CodeRun as CodeRun
    from .code_run_create_request import CodeRunCreateRequest as CodeRunCreateRequest
    from .code_run_create_request import (
        CodeRunCreateRequestInput as CodeRunCreateRequestInput,
    )
    from .code_run_create_request import (
        CodeRunCreateRequestParams as CodeRunCreateRequestParams,
    )
    from .code_run_list_response import CodeRunListResponse as CodeRunListResponse
    from .code_run_status import CodeRunStatus as CodeRunStatus
    from .complete_upload_request import CompleteUploadRequest as CompleteUploadRequest
    from .complete_upload_request import (
        CompleteUploadRequestInput as CompleteUploadRequestInput,
    )
    from .complete_upload_request import (
        CompleteUploadRequestParams as CompleteUploadRequestParams,
    )
    from .complete_upload_response import (
        CompleteUploadResponse as CompleteUploadResponse,
    )
    from .complete_volume_upload_request import (
        CompleteVolumeUploadRequest as CompleteVolumeUploadRequest,
    )
    from .complete_volume_upload_request import (
        CompleteVolumeUploadRequestInput as CompleteVolumeUploadRequestInput,
    )
    from .complete_volume_upload_request import (
        CompleteVolumeUploadRequestParams as CompleteVolumeUploadRequestParams,
    )
    from .complete_volume_upload_response import (
        CompleteVolumeUploadResponse as CompleteVolumeUploadResponse,
    )
    from .console_telemetry_batch_request import (
        ConsoleTelemetryBatchRequest as ConsoleTelemetryBatchRequest,
    )
    from .console_telemetry_batch_request import (
        ConsoleTelemetryBatchRequestInput as ConsoleTelemetryBatchRequestInput,
    )
    from .console_telemetry_batch_request import (
        ConsoleTelemetryBatchRequestParams as ConsoleTelemetryBatchRequestParams,
    )
    from .console_telemetry_event_input import (
        ConsoleTelemetryEventInput as ConsoleTelemetryEventInput,
    )
    from .console_telemetry_event_input import (
        ConsoleTelemetryEventInputInput as ConsoleTelemetryEventInputInput,
    )
    from .console_telemetry_event_input import (
        ConsoleTelemetryEventInputParams as ConsoleTelemetryEventInputParams,
    )
    from .create_agent_deployment_request import (
        CreateAgentDeploymentRequest as CreateAgentDeploymentRequest,
    )
    from .create_agent_deployment_request import (
        CreateAgentDeploymentRequestInput as CreateAgentDeploymentRequestInput,
    )
    from .create_agent_deployment_request import (
        CreateAgentDeploymentRequestParams as CreateAgentDeploymentRequestParams,
    )
    from .create_agent_deployment_version_request import (
        CreateAgentDeploymentVersionRequest as CreateAgentDeploymentVersionRequest,
    )
    from .create_agent_deployment_version_request import (
        CreateAgentDeploymentVersionRequestInput as CreateAgentDeploymentVersionRequestInput,
    )
    from .create_agent_deployment_version_request import (
        CreateAgentDeploymentVersionRequestParams as CreateAgentDeploymentVersionRequestParams,
    )
    from .create_agent_run_request import CreateAgentRunRequest as CreateAgentRunRequest
    from .create_agent_run_request import (
        CreateAgentRunRequestInput as CreateAgentRunRequestInput,
    )
    from .create_agent_run_request import (
        CreateAgentRunRequestParams as CreateAgentRunRequestParams,
    )
    from .create_agent_service_instance_request import (
        CreateAgentServiceInstanceRequest as CreateAgentServiceInstanceRequest,
    )
    from .create_agent_service_instance_request import (
        CreateAgentServiceInstanceRequestInput as CreateAgentServiceInstanceRequestInput,
    )
    from .create_agent_service_instance_request import (
        CreateAgentServiceInstanceRequestParams as CreateAgentServiceInstanceRequestParams,
    )
    from .create_api_key_request import CreateApiKeyRequest as CreateApiKeyRequest
    from .create_api_key_request import (
        CreateApiKeyRequestInput as CreateApiKeyRequestInput,
    )
    from .create_api_key_request import (
        CreateApiKeyRequestParams as CreateApiKeyRequestParams,
    )
    from .create_api_key_response import CreateApiKeyResponse as CreateApiKeyResponse
    from .create_code_context_request import (
        CreateCodeContextRequest as CreateCodeContextRequest,
    )
    from .create_code_context_request import (
        CreateCodeContextRequestInput as CreateCodeContextRequestInput,
    )
    from .create_code_context_request import (
        CreateCodeContextRequestParams as CreateCodeContextRequestParams,
    )
    from .create_lifecycle_webhook_request import (
        CreateLifecycleWebhookRequest as CreateLifecycleWebhookRequest,
    )
    from .create_lifecycle_webhook_request import (
        CreateLifecycleWebhookRequestInput as CreateLifecycleWebhookRequestInput,
    )
    from .create_lifecycle_webhook_request import (
        CreateLifecycleWebhookRequestParams as CreateLifecycleWebhookRequestParams,
    )
    from .create_preview_proxy_target_request import (
        CreatePreviewProxyTargetRequest as CreatePreviewProxyTargetRequest,
    )
    from .create_preview_proxy_target_request import (
        CreatePreviewProxyTargetRequestInput as CreatePreviewProxyTargetRequestInput,
    )
    from .create_preview_proxy_target_request import (
        CreatePreviewProxyTargetRequestParams as CreatePreviewProxyTargetRequestParams,
    )
    from .create_sandbox_request import CreateSandboxRequest as CreateSandboxRequest
    from .create_sandbox_request import (
        CreateSandboxRequestInput as CreateSandboxRequestInput,
    )
    from .create_sandbox_request import (
        CreateSandboxRequestParams as CreateSandboxRequestParams,
    )
    from .create_sandbox_response import CreateSandboxResponse as CreateSandboxResponse
    from .create_signed_preview_url_request import (
        CreateSignedPreviewUrlRequest as CreateSignedPreviewUrlRequest,
    )
    from .create_signed_preview_url_request import (
        CreateSignedPreviewUrlRequestInput as CreateSignedPreviewUrlRequestInput,
    )
    from .create_signed_preview_url_request import (
        CreateSignedPreviewUrlRequestParams as CreateSignedPreviewUrlRequestParams,
    )
    from .create_template_request import CreateTemplateRequest as CreateTemplateRequest
    from .create_template_request import (
        CreateTemplateRequestInput as CreateTemplateRequestInput,
    )
    from .create_template_request import (
        CreateTemplateRequestParams as CreateTemplateRequestParams,
    )
    from .create_template_request_base_image_auth import (
        CreateTemplateRequestBaseImageAuth as CreateTemplateRequestBaseImageAuth,
    )
    from .create_template_request_base_image_auth import (
        CreateTemplateRequestBaseImageAuthInput as CreateTemplateRequestBaseImageAuthInput,
    )
    from .create_template_request_step import (
        CreateTemplateRequestStep as CreateTemplateRequestStep,
    )
    from .create_template_request_step import (
        CreateTemplateRequestStepInput as CreateTemplateRequestStepInput,
    )
    from .create_template_warm_pool_request import (
        CreateTemplateWarmPoolRequest as CreateTemplateWarmPoolRequest,
    )
    from .create_template_warm_pool_request import (
        CreateTemplateWarmPoolRequestInput as CreateTemplateWarmPoolRequestInput,
    )
    from .create_template_warm_pool_request import (
        CreateTemplateWarmPoolRequestParams as CreateTemplateWarmPoolRequestParams,
    )
    from .create_upload_session_request import (
        CreateUploadSessionRequest as CreateUploadSessionRequest,
    )
    from .create_upload_session_request import (
        CreateUploadSessionRequestInput as CreateUploadSessionRequestInput,
    )
    from .create_upload_session_request import (
        CreateUploadSessionRequestParams as CreateUploadSessionRequestParams,
    )
    from .create_upload_session_response import (
        CreateUploadSessionResponse as CreateUploadSessionResponse,
    )
    from .create_volume_request import CreateVolumeRequest as CreateVolumeRequest
    from .create_volume_request import (
        CreateVolumeRequestInput as CreateVolumeRequestInput,
    )
    from .create_volume_request import (
        CreateVolumeRequestParams as CreateVolumeRequestParams,
    )
    from .create_volume_upload_session_request import (
        CreateVolumeUploadSessionRequest as CreateVolumeUploadSessionRequest,
    )
    from .create_volume_upload_session_request import (
        CreateVolumeUploadSessionRequestInput as CreateVolumeUploadSessionRequestInput,
    )
    from .create_volume_upload_session_request import (
        CreateVolumeUploadSessionRequestParams as CreateVolumeUploadSessionRequestParams,
    )
    from .create_volume_upload_session_response import (
        CreateVolumeUploadSessionResponse as CreateVolumeUploadSessionResponse,
    )
    from .current_window_id_response import (
        CurrentWindowIdResponse as CurrentWindowIdResponse,
    )
    from .cursor_position_response import (
        CursorPositionResponse as CursorPositionResponse,
    )
    from .default_api_key_response import DefaultApiKeyResponse as DefaultApiKeyResponse
    from .delete_account_response import DeleteAccountResponse as DeleteAccountResponse
    from .desktop_capabilities import DesktopCapabilities as DesktopCapabilities
    from .desktop_capture_capabilities import (
        DesktopCaptureCapabilities as DesktopCaptureCapabilities,
    )
    from .desktop_clipboard_capabilities import (
        DesktopClipboardCapabilities as DesktopClipboardCapabilities,
    )
    from .desktop_clipboard_data import DesktopClipboardData as DesktopClipboardData
    from .desktop_clipboard_data import (
        DesktopClipboardDataInput as DesktopClipboardDataInput,
    )
    from .desktop_clipboard_data import (
        DesktopClipboardDataParams as DesktopClipboardDataParams,
    )
    from .desktop_create_config import DesktopCreateConfig as DesktopCreateConfig
    from .desktop_create_config import (
        DesktopCreateConfigInput as DesktopCreateConfigInput,
    )
    from .desktop_create_config import (
        DesktopCreateConfigParams as DesktopCreateConfigParams,
    )
    from .desktop_display_capabilities import (
        DesktopDisplayCapabilities as DesktopDisplayCapabilities,
    )
    from .desktop_entry_launch_request import (
        DesktopEntryLaunchRequest as DesktopEntryLaunchRequest,
    )
    from .desktop_entry_launch_request import (
        DesktopEntryLaunchRequestInput as DesktopEntryLaunchRequestInput,
    )
    from .desktop_entry_launch_request import (
        DesktopEntryLaunchRequestParams as DesktopEntryLaunchRequestParams,
    )
    from .desktop_input_capabilities import (
        DesktopInputCapabilities as DesktopInputCapabilities,
    )
    from .desktop_launch_capabilities import (
        DesktopLaunchCapabilities as DesktopLaunchCapabilities,
    )
    from .desktop_open_capabilities import (
        DesktopOpenCapabilities as DesktopOpenCapabilities,
    )
    from .desktop_recording_capabilities import (
        DesktopRecordingCapabilities as DesktopRecordingCapabilities,
    )
    from .desktop_resolution import DesktopResolution as DesktopResolution
    from .desktop_resolution import DesktopResolutionInput as DesktopResolutionInput
    from .desktop_resolution import DesktopResolutionParams as DesktopResolutionParams
    from .desktop_stream_auth_key_response import (
        DesktopStreamAuthKeyResponse as DesktopStreamAuthKeyResponse,
    )
    from .desktop_stream_info import DesktopStreamInfo as DesktopStreamInfo
    from .desktop_streaming_capabilities import (
        DesktopStreamingCapabilities as DesktopStreamingCapabilities,
    )
    from .desktop_viewer_session import DesktopViewerSession as DesktopViewerSession
    from .desktop_viewer_ws_frame import DesktopViewerWsFrame as DesktopViewerWsFrame
    from .desktop_window_capabilities import (
        DesktopWindowCapabilities as DesktopWindowCapabilities,
    )
    from .destroy_sandbox_response import (
        DestroySandboxResponse as DestroySandboxResponse,
    )
    from .display_info import DisplayInfo as DisplayInfo
    from .display_monitor import DisplayMonitor as DisplayMonitor
    from .display_virtual_screen import DisplayVirtualScreen as DisplayVirtualScreen
    from .drag_request import DragRequest as DragRequest
    from .drag_request import DragRequestInput as DragRequestInput
    from .drag_request import DragRequestParams as DragRequestParams
    from .error_response import ErrorResponse as ErrorResponse
    from .error_response import ErrorResponseCode as ErrorResponseCode
    from .exec_request import ExecRequest as ExecRequest
    from .exec_request import ExecRequestInput as ExecRequestInput
    from .exec_request import ExecRequestParams as ExecRequestParams
    from .exec_response import ExecResponse as ExecResponse
    from .executable_desktop_launch_request import (
        ExecutableDesktopLaunchRequest as ExecutableDesktopLaunchRequest,
    )
    from .executable_desktop_launch_request import (
        ExecutableDesktopLaunchRequestInput as ExecutableDesktopLaunchRequestInput,
    )
    from .executable_desktop_launch_request import (
        ExecutableDesktopLaunchRequestParams as ExecutableDesktopLaunchRequestParams,
    )
    from .execution import Execution as Execution
    from .execution import ExecutionError as ExecutionError
    from .execution import ExecutionLogs as ExecutionLogs
    from .execution_result import ExecutionResult as ExecutionResult
    from .file_exists import FileExistsResponse as FileExistsResponse
    from .file_info import FileInfo as FileInfo
    from .find_in_files_request import FindInFilesRequest as FindInFilesRequest
    from .find_in_files_request import (
        FindInFilesRequestInput as FindInFilesRequestInput,
    )
    from .find_in_files_request import (
        FindInFilesRequestParams as FindInFilesRequestParams,
    )
    from .get_host_request import GetHostRequest as GetHostRequest
    from .get_host_request import GetHostRequestInput as GetHostRequestInput
    from .get_host_request import GetHostRequestParams as GetHostRequestParams
    from .get_host_response import GetHostResponse as GetHostResponse
    from .health_check import HealthCheckResponse as HealthCheckResponse
    from .hotkey_request import HotkeyRequest as HotkeyRequest
    from .hotkey_request import HotkeyRequestInput as HotkeyRequestInput
    from .hotkey_request import HotkeyRequestParams as HotkeyRequestParams
    from .interrupt_code_context import (
        InterruptCodeContextResponse as InterruptCodeContextResponse,
    )
    from .key_request import KeyRequest as KeyRequest
    from .key_request import KeyRequestInput as KeyRequestInput
    from .key_request import KeyRequestParams as KeyRequestParams
    from .launch_desktop_application_body import (
        LaunchDesktopApplicationBody as LaunchDesktopApplicationBody,
    )
    from .launch_desktop_application_body import (
        LaunchDesktopApplicationBodyInput as LaunchDesktopApplicationBodyInput,
    )
    from .lifecycle_actor_kind import LifecycleActorKind as LifecycleActorKind
    from .lifecycle_audience import LifecycleAudience as LifecycleAudience
    from .lifecycle_config import LifecycleConfig as LifecycleConfig
    from .lifecycle_config import LifecycleConfigInput as LifecycleConfigInput
    from .lifecycle_config import LifecycleConfigParams as LifecycleConfigParams
    from .lifecycle_event_info import LifecycleEventInfo as LifecycleEventInfo
    from .lifecycle_event_list_response import (
        LifecycleEventListResponse as LifecycleEventListResponse,
    )
    from .lifecycle_operation import LifecycleOperation as LifecycleOperation
    from .lifecycle_status import LifecycleStatus as LifecycleStatus
    from .lifecycle_stream_client_message import (
        LifecycleStreamClientMessage as LifecycleStreamClientMessage,
    )
    from .lifecycle_stream_client_message import (
        LifecycleStreamClientMessageInput as LifecycleStreamClientMessageInput,
    )
    from .lifecycle_stream_client_message import (
        LifecycleStreamClientMessageParams as LifecycleStreamClientMessageParams,
    )
    from .lifecycle_stream_error_message import (
        LifecycleStreamErrorMessage as LifecycleStreamErrorMessage,
    )
    from .lifecycle_stream_event_message import (
        LifecycleStreamEventMessage as LifecycleStreamEventMessage,
    )
    from .lifecycle_stream_reconnect_mode import (
        LifecycleStreamReconnectMode as LifecycleStreamReconnectMode,
    )
    from .lifecycle_stream_subscribed_message import (
        LifecycleStreamSubscribedMessage as LifecycleStreamSubscribedMessage,
    )
    from .lifecycle_stream_subscription import (
        LifecycleStreamSubscription as LifecycleStreamSubscription,
    )
    from .lifecycle_webhook_delivery_attempt_info import (
        LifecycleWebhookDeliveryAttemptInfo as LifecycleWebhookDeliveryAttemptInfo,
    )
    from .lifecycle_webhook_delivery_detail import (
        LifecycleWebhookDeliveryDetail as LifecycleWebhookDeliveryDetail,
    )
    from .lifecycle_webhook_delivery_info import (
        LifecycleWebhookDeliveryInfo as LifecycleWebhookDeliveryInfo,
    )
    from .lifecycle_webhook_delivery_status import (
        LifecycleWebhookDeliveryStatus as LifecycleWebhookDeliveryStatus,
    )
    from .lifecycle_webhook_info import LifecycleWebhookInfo as LifecycleWebhookInfo
    from .list_agent_deployment_versions_response import (
        ListAgentDeploymentVersionsResponse as ListAgentDeploymentVersionsResponse,
    )
    from .list_agent_deployments_response import (
        ListAgentDeploymentsResponse as ListAgentDeploymentsResponse,
    )
    from .list_agent_log_events_response import (
        ListAgentLogEventsResponse as ListAgentLogEventsResponse,
    )
    from .list_agent_runs_response import ListAgentRunsResponse as ListAgentRunsResponse
    from .list_agent_service_instances_response import (
        ListAgentServiceInstancesResponse as ListAgentServiceInstancesResponse,
    )
    from .list_preview_grants_response import (
        ListPreviewGrantsResponse as ListPreviewGrantsResponse,
    )
    from .list_sandboxes_response import ListSandboxesResponse as ListSandboxesResponse
    from .managed_desktop_stream_info import (
        ManagedDesktopStreamInfo as ManagedDesktopStreamInfo,
    )
    from .monitor_ws_error import MonitorWsError as MonitorWsError
    from .monitor_ws_metrics import MonitorWsMetrics as MonitorWsMetrics
    from .monitor_ws_processes import MonitorWsProcesses as MonitorWsProcesses
    from .monitor_ws_snapshot import MonitorWsSnapshot as MonitorWsSnapshot
    from .monitor_ws_subscribe import MonitorWsSubscribe as MonitorWsSubscribe
    from .monitor_ws_subscribe import MonitorWsSubscribeInput as MonitorWsSubscribeInput
    from .monitor_ws_subscribe import (
        MonitorWsSubscribeParams as MonitorWsSubscribeParams,
    )
    from .monitor_ws_unsubscribe import MonitorWsUnsubscribe as MonitorWsUnsubscribe
    from .monitor_ws_unsubscribe import (
        MonitorWsUnsubscribeInput as MonitorWsUnsubscribeInput,
    )
    from .monitor_ws_unsubscribe import (
        MonitorWsUnsubscribeParams as MonitorWsUnsubscribeParams,
    )
    from .monitor_ws_update import MonitorWsUpdate as MonitorWsUpdate
    from .mouse_button_state_request import (
        MouseButtonStateRequest as MouseButtonStateRequest,
    )
    from .mouse_button_state_request import (
        MouseButtonStateRequestInput as MouseButtonStateRequestInput,
    )
    from .mouse_button_state_request import (
        MouseButtonStateRequestParams as MouseButtonStateRequestParams,
    )
    from .move_request import MoveRequest as MoveRequest
    from .move_request import MoveRequestInput as MoveRequestInput
    from .move_request import MoveRequestParams as MoveRequestParams
    from .network_create_config import NetworkCreateConfig as NetworkCreateConfig
    from .network_create_config import (
        NetworkCreateConfigInput as NetworkCreateConfigInput,
    )
    from .network_create_config import (
        NetworkCreateConfigParams as NetworkCreateConfigParams,
    )
    from .open_path_request import OpenPathRequest as OpenPathRequest
    from .open_path_request import OpenPathRequestInput as OpenPathRequestInput
    from .open_path_request import OpenPathRequestParams as OpenPathRequestParams
    from .path_request import PathRequest as PathRequest
    from .path_request import PathRequestInput as PathRequestInput
    from .path_request import PathRequestParams as PathRequestParams
    from .press_request import PressRequest as PressRequest
    from .press_request import PressRequestInput as PressRequestInput
    from .press_request import PressRequestParams as PressRequestParams
    from .preview_grant_info import PreviewGrantInfo as PreviewGrantInfo
    from .preview_proxy_target_response import (
        PreviewProxyTargetResponse as PreviewProxyTargetResponse,
    )
    from .preview_readiness_request import (
        PreviewReadinessRequest as PreviewReadinessRequest,
    )
    from .preview_readiness_request import (
        PreviewReadinessRequestInput as PreviewReadinessRequestInput,
    )
    from .preview_readiness_request import (
        PreviewReadinessRequestParams as PreviewReadinessRequestParams,
    )
    from .preview_readiness_response import (
        PreviewReadinessResponse as PreviewReadinessResponse,
    )
    from .preview_url_response import PreviewUrlResponse as PreviewUrlResponse
    from .process_info import ProcessInfo as ProcessInfo
    from .process_logs import ProcessLogs as ProcessLogs
    from .promote_template_build_request import (
        PromoteTemplateBuildRequest as PromoteTemplateBuildRequest,
    )
    from .promote_template_build_request import (
        PromoteTemplateBuildRequestInput as PromoteTemplateBuildRequestInput,
    )
    from .promote_template_build_request import (
        PromoteTemplateBuildRequestParams as PromoteTemplateBuildRequestParams,
    )
    from .pty_session_info import PtySessionInfo as PtySessionInfo
    from .quota_tier import QuotaTier as QuotaTier
    from .read_file_request import ReadFileRequest as ReadFileRequest
    from .read_file_request import ReadFileRequestInput as ReadFileRequestInput
    from .read_file_request import ReadFileRequestParams as ReadFileRequestParams
    from .read_file_response import ReadFileResponse as ReadFileResponse
    from .recording_info import RecordingInfo as RecordingInfo
    from .rename_request import RenameRequest as RenameRequest
    from .rename_request import RenameRequestInput as RenameRequestInput
    from .rename_request import RenameRequestParams as RenameRequestParams
    from .rename_template_request import RenameTemplateRequest as RenameTemplateRequest
    from .rename_template_request import (
        RenameTemplateRequestInput as RenameTemplateRequestInput,
    )
    from .rename_template_request import (
        RenameTemplateRequestParams as RenameTemplateRequestParams,
    )
    from .replace_in_files_request import ReplaceInFilesRequest as ReplaceInFilesRequest
    from .replace_in_files_request import (
        ReplaceInFilesRequestInput as ReplaceInFilesRequestInput,
    )
    from .replace_in_files_request import (
        ReplaceInFilesRequestParams as ReplaceInFilesRequestParams,
    )
    from .replace_result import ReplaceResult as ReplaceResult
    from .reserve_template_name_request import (
        ReserveTemplateNameRequest as ReserveTemplateNameRequest,
    )
    from .reserve_template_name_request import (
        ReserveTemplateNameRequestInput as ReserveTemplateNameRequestInput,
    )
    from .reserve_template_name_request import (
        ReserveTemplateNameRequestParams as ReserveTemplateNameRequestParams,
    )
    from .resize_request import ResizeRequest as ResizeRequest
    from .resize_request import ResizeRequestInput as ResizeRequestInput
    from .resize_request import ResizeRequestParams as ResizeRequestParams
    from .restart_agent_service_instance_request import (
        RestartAgentServiceInstanceRequest as RestartAgentServiceInstanceRequest,
    )
    from .restart_agent_service_instance_request import (
        RestartAgentServiceInstanceRequestInput as RestartAgentServiceInstanceRequestInput,
    )
    from .restart_agent_service_instance_request import (
        RestartAgentServiceInstanceRequestParams as RestartAgentServiceInstanceRequestParams,
    )
    from .restart_code_context import (
        RestartCodeContextResponse as RestartCodeContextResponse,
    )
    from .retry_template_build_request import (
        RetryTemplateBuildRequest as RetryTemplateBuildRequest,
    )
    from .retry_template_build_request import (
        RetryTemplateBuildRequestInput as RetryTemplateBuildRequestInput,
    )
    from .retry_template_build_request import (
        RetryTemplateBuildRequestParams as RetryTemplateBuildRequestParams,
    )
    from .retry_template_build_request_base_image_auth import (
        RetryTemplateBuildRequestBaseImageAuth as RetryTemplateBuildRequestBaseImageAuth,
    )
    from .retry_template_build_request_base_image_auth import (
        RetryTemplateBuildRequestBaseImageAuthInput as RetryTemplateBuildRequestBaseImageAuthInput,
    )
    from .revoke_api_key_response import RevokeApiKeyResponse as RevokeApiKeyResponse
    from .revoke_preview_grant_response import (
        RevokePreviewGrantResponse as RevokePreviewGrantResponse,
    )
    from .runtime_ws_error import RuntimeWsError as RuntimeWsError
    from .runtime_ws_exec_connect import RuntimeWsExecConnect as RuntimeWsExecConnect
    from .runtime_ws_exec_connect import (
        RuntimeWsExecConnectInput as RuntimeWsExecConnectInput,
    )
    from .runtime_ws_exec_connect import (
        RuntimeWsExecConnectParams as RuntimeWsExecConnectParams,
    )
    from .runtime_ws_exec_exit import RuntimeWsExecExit as RuntimeWsExecExit
    from .runtime_ws_exec_kill import RuntimeWsExecKill as RuntimeWsExecKill
    from .runtime_ws_exec_kill import RuntimeWsExecKillInput as RuntimeWsExecKillInput
    from .runtime_ws_exec_kill import RuntimeWsExecKillParams as RuntimeWsExecKillParams
    from .runtime_ws_exec_start import RuntimeWsExecStart as RuntimeWsExecStart
    from .runtime_ws_exec_start import (
        RuntimeWsExecStartInput as RuntimeWsExecStartInput,
    )
    from .runtime_ws_exec_start import (
        RuntimeWsExecStartParams as RuntimeWsExecStartParams,
    )
    from .runtime_ws_exec_started import RuntimeWsExecStarted as RuntimeWsExecStarted
    from .runtime_ws_exec_stderr import RuntimeWsExecStderr as RuntimeWsExecStderr
    from .runtime_ws_exec_stdin import RuntimeWsExecStdin as RuntimeWsExecStdin
    from .runtime_ws_exec_stdin import (
        RuntimeWsExecStdinInput as RuntimeWsExecStdinInput,
    )
    from .runtime_ws_exec_stdin import (
        RuntimeWsExecStdinParams as RuntimeWsExecStdinParams,
    )
    from .runtime_ws_exec_stdin_close import (
        RuntimeWsExecStdinClose as RuntimeWsExecStdinClose,
    )
    from .runtime_ws_exec_stdin_close import (
        RuntimeWsExecStdinCloseInput as RuntimeWsExecStdinCloseInput,
    )
    from .runtime_ws_exec_stdin_close import (
        RuntimeWsExecStdinCloseParams as RuntimeWsExecStdinCloseParams,
    )
    from .runtime_ws_exec_stdout import RuntimeWsExecStdout as RuntimeWsExecStdout
    from .runtime_ws_file_event import RuntimeWsFileEvent as RuntimeWsFileEvent
    from .runtime_ws_file_watch import RuntimeWsFileWatch as RuntimeWsFileWatch
    from .runtime_ws_file_watch import (
        RuntimeWsFileWatchInput as RuntimeWsFileWatchInput,
    )
    from .runtime_ws_file_watch import (
        RuntimeWsFileWatchParams as RuntimeWsFileWatchParams,
    )
    from .runtime_ws_file_watch_started import (
        RuntimeWsFileWatchStarted as RuntimeWsFileWatchStarted,
    )
    from .runtime_ws_pty_connect import RuntimeWsPtyConnect as RuntimeWsPtyConnect
    from .runtime_ws_pty_connect import (
        RuntimeWsPtyConnectInput as RuntimeWsPtyConnectInput,
    )
    from .runtime_ws_pty_connect import (
        RuntimeWsPtyConnectParams as RuntimeWsPtyConnectParams,
    )
    from .runtime_ws_pty_exited import RuntimeWsPtyExited as RuntimeWsPtyExited
    from .runtime_ws_pty_input import RuntimeWsPtyInput as RuntimeWsPtyInput
    from .runtime_ws_pty_input import RuntimeWsPtyInputInput as RuntimeWsPtyInputInput
    from .runtime_ws_pty_input import RuntimeWsPtyInputParams as RuntimeWsPtyInputParams
    from .runtime_ws_pty_kill import RuntimeWsPtyKill as RuntimeWsPtyKill
    from .runtime_ws_pty_kill import RuntimeWsPtyKillInput as RuntimeWsPtyKillInput
    from .runtime_ws_pty_kill import RuntimeWsPtyKillParams as RuntimeWsPtyKillParams
    from .runtime_ws_pty_output import RuntimeWsPtyOutput as RuntimeWsPtyOutput
    from .runtime_ws_pty_resize import RuntimeWsPtyResize as RuntimeWsPtyResize
    from .runtime_ws_pty_resize import (
        RuntimeWsPtyResizeInput as RuntimeWsPtyResizeInput,
    )
    from .runtime_ws_pty_resize import (
        RuntimeWsPtyResizeParams as RuntimeWsPtyResizeParams,
    )
    from .runtime_ws_pty_start import RuntimeWsPtyStart as RuntimeWsPtyStart
    from .runtime_ws_pty_start import RuntimeWsPtyStartInput as RuntimeWsPtyStartInput
    from .runtime_ws_pty_start import RuntimeWsPtyStartParams as RuntimeWsPtyStartParams
    from .runtime_ws_pty_started import RuntimeWsPtyStarted as RuntimeWsPtyStarted
    from .sandbox_config import SandboxConfig as SandboxConfig
    from .sandbox_handle import SandboxHandle as SandboxHandle
    from .sandbox_info import SandboxInfo as SandboxInfo
    from .sandbox_metrics import SandboxMetrics as SandboxMetrics
    from .sandbox_status import SandboxStatus as SandboxStatus
    from .sandbox_timeout_action import SandboxTimeoutAction as SandboxTimeoutAction
    from .screen_size_response import ScreenSizeResponse as ScreenSizeResponse
    from .screenshot_compressed_request import (
        ScreenshotCompressedRequest as ScreenshotCompressedRequest,
    )
    from .screenshot_compressed_request import (
        ScreenshotCompressedRequestInput as ScreenshotCompressedRequestInput,
    )
    from .screenshot_compressed_request import (
        ScreenshotCompressedRequestParams as ScreenshotCompressedRequestParams,
    )
    from .screenshot_region_request import (
        ScreenshotRegionRequest as ScreenshotRegionRequest,
    )
    from .screenshot_region_request import (
        ScreenshotRegionRequestInput as ScreenshotRegionRequestInput,
    )
    from .screenshot_region_request import (
        ScreenshotRegionRequestParams as ScreenshotRegionRequestParams,
    )
    from .scroll_request import ScrollRequest as ScrollRequest
    from .scroll_request import ScrollRequestInput as ScrollRequestInput
    from .scroll_request import ScrollRequestParams as ScrollRequestParams
    from .search_files_request import SearchFilesRequest as SearchFilesRequest
    from .search_files_request import SearchFilesRequestInput as SearchFilesRequestInput
    from .search_files_request import (
        SearchFilesRequestParams as SearchFilesRequestParams,
    )
    from .search_match import SearchMatch as SearchMatch
    from .send_stdin_request import SendStdinRequest as SendStdinRequest
    from .send_stdin_request import SendStdinRequestInput as SendStdinRequestInput
    from .send_stdin_request import SendStdinRequestParams as SendStdinRequestParams
    from .set_permissions_request import SetPermissionsRequest as SetPermissionsRequest
    from .set_permissions_request import (
        SetPermissionsRequestInput as SetPermissionsRequestInput,
    )
    from .set_permissions_request import (
        SetPermissionsRequestParams as SetPermissionsRequestParams,
    )
    from .set_timeout_request import SetTimeoutRequest as SetTimeoutRequest
    from .set_timeout_request import SetTimeoutRequestInput as SetTimeoutRequestInput
    from .set_timeout_request import SetTimeoutRequestParams as SetTimeoutRequestParams
    from .set_timeout_response import SetTimeoutResponse as SetTimeoutResponse
    from .signed_upload_url_response import (
        SignedUploadUrlResponse as SignedUploadUrlResponse,
    )
    from .signed_url_response import SignedUrlResponse as SignedUrlResponse
    from .snapshot_info import SnapshotInfo as SnapshotInfo
    from .ssh_access_request import SshAccessRequest as SshAccessRequest
    from .ssh_access_request import SshAccessRequestInput as SshAccessRequestInput
    from .ssh_access_request import SshAccessRequestParams as SshAccessRequestParams
    from .ssh_access_response import SshAccessResponse as SshAccessResponse
    from .start_desktop_stream_request import (
        StartDesktopStreamRequest as StartDesktopStreamRequest,
    )
    from .start_desktop_stream_request import (
        StartDesktopStreamRequestInput as StartDesktopStreamRequestInput,
    )
    from .start_desktop_stream_request import (
        StartDesktopStreamRequestParams as StartDesktopStreamRequestParams,
    )
    from .start_recording_request import StartRecordingRequest as StartRecordingRequest
    from .start_recording_request import (
        StartRecordingRequestInput as StartRecordingRequestInput,
    )
    from .start_recording_request import (
        StartRecordingRequestParams as StartRecordingRequestParams,
    )
    from .stop_agent_service_instance_request import (
        StopAgentServiceInstanceRequest as StopAgentServiceInstanceRequest,
    )
    from .stop_agent_service_instance_request import (
        StopAgentServiceInstanceRequestInput as StopAgentServiceInstanceRequestInput,
    )
    from .stop_agent_service_instance_request import (
        StopAgentServiceInstanceRequestParams as StopAgentServiceInstanceRequestParams,
    )
    from .stop_recording_request import StopRecordingRequest as StopRecordingRequest
    from .stop_recording_request import (
        StopRecordingRequestInput as StopRecordingRequestInput,
    )
    from .stop_recording_request import (
        StopRecordingRequestParams as StopRecordingRequestParams,
    )
    from .team import Team as Team
    from .team_quota_usage import TeamQuotaUsage as TeamQuotaUsage
    from .telemetry_batch_response import (
        TelemetryBatchResponse as TelemetryBatchResponse,
    )
    from .telemetry_config_response import (
        TelemetryConfigResponse as TelemetryConfigResponse,
    )
    from .telemetry_event_properties import (
        TelemetryEventProperties as TelemetryEventProperties,
    )
    from .telemetry_event_properties import (
        TelemetryEventPropertiesInput as TelemetryEventPropertiesInput,
    )
    from .template_alias_info import TemplateAliasInfo as TemplateAliasInfo
    from .template_apt_install_step import (
        TemplateAptInstallStep as TemplateAptInstallStep,
    )
    from .template_apt_install_step import (
        TemplateAptInstallStepInput as TemplateAptInstallStepInput,
    )
    from .template_apt_install_step import (
        TemplateAptInstallStepParams as TemplateAptInstallStepParams,
    )
    from .template_base_image_auth_aws_ecr import (
        TemplateBaseImageAuthAwsEcr as TemplateBaseImageAuthAwsEcr,
    )
    from .template_base_image_auth_aws_ecr import (
        TemplateBaseImageAuthAwsEcrInput as TemplateBaseImageAuthAwsEcrInput,
    )
    from .template_base_image_auth_aws_ecr import (
        TemplateBaseImageAuthAwsEcrParams as TemplateBaseImageAuthAwsEcrParams,
    )
    from .template_base_image_auth_basic import (
        TemplateBaseImageAuthBasic as TemplateBaseImageAuthBasic,
    )
    from .template_base_image_auth_basic import (
        TemplateBaseImageAuthBasicInput as TemplateBaseImageAuthBasicInput,
    )
    from .template_base_image_auth_basic import (
        TemplateBaseImageAuthBasicParams as TemplateBaseImageAuthBasicParams,
    )
    from .template_base_image_auth_gcp_artifact_registry import (
        TemplateBaseImageAuthGcpArtifactRegistry as TemplateBaseImageAuthGcpArtifactRegistry,
    )
    from .template_base_image_auth_gcp_artifact_registry import (
        TemplateBaseImageAuthGcpArtifactRegistryInput as TemplateBaseImageAuthGcpArtifactRegistryInput,
    )
    from .template_base_image_auth_gcp_artifact_registry import (
        TemplateBaseImageAuthGcpArtifactRegistryParams as TemplateBaseImageAuthGcpArtifactRegistryParams,
    )
    from .template_blob_preflight_file import (
        TemplateBlobPreflightFile as TemplateBlobPreflightFile,
    )
    from .template_blob_preflight_file import (
        TemplateBlobPreflightFileInput as TemplateBlobPreflightFileInput,
    )
    from .template_blob_preflight_file import (
        TemplateBlobPreflightFileParams as TemplateBlobPreflightFileParams,
    )
    from .template_blob_preflight_request import (
        TemplateBlobPreflightRequest as TemplateBlobPreflightRequest,
    )
    from .template_blob_preflight_request import (
        TemplateBlobPreflightRequestInput as TemplateBlobPreflightRequestInput,
    )
    from .template_blob_preflight_request import (
        TemplateBlobPreflightRequestParams as TemplateBlobPreflightRequestParams,
    )
    from .template_blob_preflight_response import (
        TemplateBlobPreflightResponse as TemplateBlobPreflightResponse,
    )
    from .template_blob_preflight_result import (
        TemplateBlobPreflightResult as TemplateBlobPreflightResult,
    )
    from .template_build import TemplateBuild as TemplateBuild
    from .template_build_artifact_availability import (
        TemplateBuildArtifactAvailability as TemplateBuildArtifactAvailability,
    )
    from .template_build_backend import TemplateBuildBackend as TemplateBuildBackend
    from .template_build_cache_summary import (
        TemplateBuildCacheSummary as TemplateBuildCacheSummary,
    )
    from .template_build_config import TemplateBuildConfig as TemplateBuildConfig
    from .template_build_config import (
        TemplateBuildConfigInput as TemplateBuildConfigInput,
    )
    from .template_build_config import (
        TemplateBuildConfigParams as TemplateBuildConfigParams,
    )
    from .template_build_context import TemplateBuildContext as TemplateBuildContext
    from .template_build_context import (
        TemplateBuildContextInput as TemplateBuildContextInput,
    )
    from .template_build_context import (
        TemplateBuildContextParams as TemplateBuildContextParams,
    )
    from .template_build_context_file import (
        TemplateBuildContextFile as TemplateBuildContextFile,
    )
    from .template_build_context_file import (
        TemplateBuildContextFileInput as TemplateBuildContextFileInput,
    )
    from .template_build_context_file import (
        TemplateBuildContextFileParams as TemplateBuildContextFileParams,
    )
    from .template_build_context_manifest_summary import (
        TemplateBuildContextManifestSummary as TemplateBuildContextManifestSummary,
    )
    from .template_build_list_response import (
        TemplateBuildListResponse as TemplateBuildListResponse,
    )
    from .template_build_log_entry import TemplateBuildLogEntry as TemplateBuildLogEntry
    from .template_build_log_kind import TemplateBuildLogKind as TemplateBuildLogKind
    from .template_build_log_level import TemplateBuildLogLevel as TemplateBuildLogLevel
    from .template_build_plan import TemplateBuildPlan as TemplateBuildPlan
    from .template_build_plan_response import (
        TemplateBuildPlanResponse as TemplateBuildPlanResponse,
    )
    from .template_build_promotability import (
        TemplateBuildPromotability as TemplateBuildPromotability,
    )
    from .template_build_result_metadata import (
        TemplateBuildResultMetadata as TemplateBuildResultMetadata,
    )
    from .template_build_secret import TemplateBuildSecret as TemplateBuildSecret
    from .template_build_secret import (
        TemplateBuildSecretInput as TemplateBuildSecretInput,
    )
    from .template_build_secret import (
        TemplateBuildSecretParams as TemplateBuildSecretParams,
    )
    from .template_build_source_type import (
        TemplateBuildSourceType as TemplateBuildSourceType,
    )
    from .template_build_status import TemplateBuildStatus as TemplateBuildStatus
    from .template_build_status_snapshot import (
        TemplateBuildStatusSnapshot as TemplateBuildStatusSnapshot,
    )
    from .template_build_summary import TemplateBuildSummary as TemplateBuildSummary
    from .template_build_validation_error import (
        TemplateBuildValidationError as TemplateBuildValidationError,
    )
    from .template_build_validation_response import (
        TemplateBuildValidationResponse as TemplateBuildValidationResponse,
    )
    from .template_bun_install_step import (
        TemplateBunInstallStep as TemplateBunInstallStep,
    )
    from .template_bun_install_step import (
        TemplateBunInstallStepInput as TemplateBunInstallStepInput,
    )
    from .template_bun_install_step import (
        TemplateBunInstallStepParams as TemplateBunInstallStepParams,
    )
    from .template_copy_item import TemplateCopyItem as TemplateCopyItem
    from .template_copy_item import TemplateCopyItemInput as TemplateCopyItemInput
    from .template_copy_item import TemplateCopyItemParams as TemplateCopyItemParams
    from .template_copy_items_step import TemplateCopyItemsStep as TemplateCopyItemsStep
    from .template_copy_items_step import (
        TemplateCopyItemsStepInput as TemplateCopyItemsStepInput,
    )
    from .template_copy_items_step import (
        TemplateCopyItemsStepParams as TemplateCopyItemsStepParams,
    )
    from .template_copy_step import TemplateCopyStep as TemplateCopyStep
    from .template_copy_step import TemplateCopyStepInput as TemplateCopyStepInput
    from .template_copy_step import TemplateCopyStepParams as TemplateCopyStepParams
    from .template_failure_detail import TemplateFailureDetail as TemplateFailureDetail
    from .template_failure_phase import TemplateFailurePhase as TemplateFailurePhase
    from .template_git_clone_step import TemplateGitCloneStep as TemplateGitCloneStep
    from .template_git_clone_step import (
        TemplateGitCloneStepInput as TemplateGitCloneStepInput,
    )
    from .template_git_clone_step import (
        TemplateGitCloneStepParams as TemplateGitCloneStepParams,
    )
    from .template_ignored_instruction import (
        TemplateIgnoredInstruction as TemplateIgnoredInstruction,
    )
    from .template_info import TemplateInfo as TemplateInfo
    from .template_make_dir_step import TemplateMakeDirStep as TemplateMakeDirStep
    from .template_make_dir_step import (
        TemplateMakeDirStepInput as TemplateMakeDirStepInput,
    )
    from .template_make_dir_step import (
        TemplateMakeDirStepParams as TemplateMakeDirStepParams,
    )
    from .template_make_symlink_step import (
        TemplateMakeSymlinkStep as TemplateMakeSymlinkStep,
    )
    from .template_make_symlink_step import (
        TemplateMakeSymlinkStepInput as TemplateMakeSymlinkStepInput,
    )
    from .template_make_symlink_step import (
        TemplateMakeSymlinkStepParams as TemplateMakeSymlinkStepParams,
    )
    from .template_name_claim import TemplateNameClaim as TemplateNameClaim
    from .template_namespace_info import TemplateNamespaceInfo as TemplateNamespaceInfo
    from .template_namespace_kind import TemplateNamespaceKind as TemplateNamespaceKind
    from .template_npm_install_step import (
        TemplateNpmInstallStep as TemplateNpmInstallStep,
    )
    from .template_npm_install_step import (
        TemplateNpmInstallStepInput as TemplateNpmInstallStepInput,
    )
    from .template_npm_install_step import (
        TemplateNpmInstallStepParams as TemplateNpmInstallStepParams,
    )
    from .template_oci_healthcheck_metadata import (
        TemplateOciHealthcheckMetadata as TemplateOciHealthcheckMetadata,
    )
    from .template_oci_image_metadata import (
        TemplateOciImageMetadata as TemplateOciImageMetadata,
    )
    from .template_pip_install_step import (
        TemplatePipInstallStep as TemplatePipInstallStep,
    )
    from .template_pip_install_step import (
        TemplatePipInstallStepInput as TemplatePipInstallStepInput,
    )
    from .template_pip_install_step import (
        TemplatePipInstallStepParams as TemplatePipInstallStepParams,
    )
    from .template_readiness_probe import (
        TemplateReadinessProbe as TemplateReadinessProbe,
    )
    from .template_readiness_probe import (
        TemplateReadinessProbeInput as TemplateReadinessProbeInput,
    )
    from .template_readiness_probe_type0 import (
        TemplateReadinessProbeType0 as TemplateReadinessProbeType0,
    )
    from .template_readiness_probe_type0 import (
        TemplateReadinessProbeType0Input as TemplateReadinessProbeType0Input,
    )
    from .template_readiness_probe_type0 import (
        TemplateReadinessProbeType0Params as TemplateReadinessProbeType0Params,
    )
    from .template_readiness_probe_type1 import (
        TemplateReadinessProbeType1 as TemplateReadinessProbeType1,
    )
    from .template_readiness_probe_type1 import (
        TemplateReadinessProbeType1Input as TemplateReadinessProbeType1Input,
    )
    from .template_readiness_probe_type1 import (
        TemplateReadinessProbeType1Params as TemplateReadinessProbeType1Params,
    )
    from .template_readiness_probe_type2 import (
        TemplateReadinessProbeType2 as TemplateReadinessProbeType2,
    )
    from .template_readiness_probe_type2 import (
        TemplateReadinessProbeType2Input as TemplateReadinessProbeType2Input,
    )
    from .template_readiness_probe_type2 import (
        TemplateReadinessProbeType2Params as TemplateReadinessProbeType2Params,
    )
    from .template_readiness_probe_type3 import (
        TemplateReadinessProbeType3 as TemplateReadinessProbeType3,
    )
    from .template_readiness_probe_type3 import (
        TemplateReadinessProbeType3Input as TemplateReadinessProbeType3Input,
    )
    from .template_readiness_probe_type3 import (
        TemplateReadinessProbeType3Params as TemplateReadinessProbeType3Params,
    )
    from .template_registry_auth import TemplateRegistryAuth as TemplateRegistryAuth
    from .template_registry_auth import (
        TemplateRegistryAuthInput as TemplateRegistryAuthInput,
    )
    from .template_registry_auth import (
        TemplateRegistryAuthParams as TemplateRegistryAuthParams,
    )
    from .template_registry_auth_auth import (
        TemplateRegistryAuthAuth as TemplateRegistryAuthAuth,
    )
    from .template_registry_auth_auth import (
        TemplateRegistryAuthAuthInput as TemplateRegistryAuthAuthInput,
    )
    from .template_remove_step import TemplateRemoveStep as TemplateRemoveStep
    from .template_remove_step import TemplateRemoveStepInput as TemplateRemoveStepInput
    from .template_remove_step import (
        TemplateRemoveStepParams as TemplateRemoveStepParams,
    )
    from .template_rename_step import TemplateRenameStep as TemplateRenameStep
    from .template_rename_step import TemplateRenameStepInput as TemplateRenameStepInput
    from .template_rename_step import (
        TemplateRenameStepParams as TemplateRenameStepParams,
    )
    from .template_run_step import TemplateRunStep as TemplateRunStep
    from .template_run_step import TemplateRunStepInput as TemplateRunStepInput
    from .template_run_step import TemplateRunStepParams as TemplateRunStepParams
    from .template_runtime_config import TemplateRuntimeConfig as TemplateRuntimeConfig
    from .template_runtime_config import (
        TemplateRuntimeConfigInput as TemplateRuntimeConfigInput,
    )
    from .template_runtime_config import (
        TemplateRuntimeConfigParams as TemplateRuntimeConfigParams,
    )
    from .template_runtime_defaults import (
        TemplateRuntimeDefaults as TemplateRuntimeDefaults,
    )
    from .template_skip_cache_step import TemplateSkipCacheStep as TemplateSkipCacheStep
    from .template_skip_cache_step import (
        TemplateSkipCacheStepInput as TemplateSkipCacheStepInput,
    )
    from .template_skip_cache_step import (
        TemplateSkipCacheStepParams as TemplateSkipCacheStepParams,
    )
    from .template_tag_info import TemplateTagInfo as TemplateTagInfo
    from .template_user_step import TemplateUserStep as TemplateUserStep
    from .template_user_step import TemplateUserStepInput as TemplateUserStepInput
    from .template_user_step import TemplateUserStepParams as TemplateUserStepParams
    from .template_visibility import TemplateVisibility as TemplateVisibility
    from .template_warm_pool import TemplateWarmPool as TemplateWarmPool
    from .template_warm_pool import (
        TemplateWarmPoolDegradedReason as TemplateWarmPoolDegradedReason,
    )
    from .template_warm_pool_list_response import (
        TemplateWarmPoolListResponse as TemplateWarmPoolListResponse,
    )
    from .template_warm_pool_resources import (
        TemplateWarmPoolResources as TemplateWarmPoolResources,
    )
    from .template_warm_pool_resources import (
        TemplateWarmPoolResourcesInput as TemplateWarmPoolResourcesInput,
    )
    from .template_warm_pool_resources import (
        TemplateWarmPoolResourcesParams as TemplateWarmPoolResourcesParams,
    )
    from .template_warm_pool_status_counts import (
        TemplateWarmPoolStatusCounts as TemplateWarmPoolStatusCounts,
    )
    from .template_workdir_step import TemplateWorkdirStep as TemplateWorkdirStep
    from .template_workdir_step import (
        TemplateWorkdirStepInput as TemplateWorkdirStepInput,
    )
    from .template_workdir_step import (
        TemplateWorkdirStepParams as TemplateWorkdirStepParams,
    )
    from .type_request import TypeRequest as TypeRequest
    from .type_request import TypeRequestInput as TypeRequestInput
    from .type_request import TypeRequestParams as TypeRequestParams
    from .update_account_request import UpdateAccountRequest as UpdateAccountRequest
    from .update_account_request import (
        UpdateAccountRequestInput as UpdateAccountRequestInput,
    )
    from .update_account_request import (
        UpdateAccountRequestParams as UpdateAccountRequestParams,
    )
    from .update_agent_deployment_request import (
        UpdateAgentDeploymentRequest as UpdateAgentDeploymentRequest,
    )
    from .update_agent_deployment_request import (
        UpdateAgentDeploymentRequestInput as UpdateAgentDeploymentRequestInput,
    )
    from .update_agent_deployment_request import (
        UpdateAgentDeploymentRequestParams as UpdateAgentDeploymentRequestParams,
    )
    from .update_lifecycle_webhook_request import (
        UpdateLifecycleWebhookRequest as UpdateLifecycleWebhookRequest,
    )
    from .update_lifecycle_webhook_request import (
        UpdateLifecycleWebhookRequestInput as UpdateLifecycleWebhookRequestInput,
    )
    from .update_lifecycle_webhook_request import (
        UpdateLifecycleWebhookRequestParams as UpdateLifecycleWebhookRequestParams,
    )
    from .update_template_visibility_request import (
        UpdateTemplateVisibilityRequest as UpdateTemplateVisibilityRequest,
    )
    from .update_template_visibility_request import (
        UpdateTemplateVisibilityRequestInput as UpdateTemplateVisibilityRequestInput,
    )
    from .update_template_visibility_request import (
        UpdateTemplateVisibilityRequestParams as UpdateTemplateVisibilityRequestParams,
    )
    from .update_template_warm_pool_request import (
        UpdateTemplateWarmPoolRequest as UpdateTemplateWarmPoolRequest,
    )
    from .update_template_warm_pool_request import (
        UpdateTemplateWarmPoolRequestInput as UpdateTemplateWarmPoolRequestInput,
    )
    from .update_template_warm_pool_request import (
        UpdateTemplateWarmPoolRequestParams as UpdateTemplateWarmPoolRequestParams,
    )
    from .upload_archive_format import UploadArchiveFormat as UploadArchiveFormat
    from .upload_checksum_algorithm import (
        UploadChecksumAlgorithm as UploadChecksumAlgorithm,
    )
    from .upload_conflict_policy import UploadConflictPolicy as UploadConflictPolicy
    from .upload_failure_detail import UploadFailureDetail as UploadFailureDetail
    from .upload_failure_reason import UploadFailureReason as UploadFailureReason
    from .upload_kind import UploadKind as UploadKind
    from .upload_limits import UploadLimits as UploadLimits
    from .upload_session_info import UploadSessionInfo as UploadSessionInfo
    from .upload_session_status import UploadSessionStatus as UploadSessionStatus
    from .upload_source_kind import UploadSourceKind as UploadSourceKind
    from .volume_attachment import VolumeAttachment as VolumeAttachment
    from .volume_attachment import VolumeAttachmentState as VolumeAttachmentState
    from .volume_direct_file_url_response import (
        VolumeDirectFileUrlResponse as VolumeDirectFileUrlResponse,
    )
    from .volume_download_request import VolumeDownloadRequest as VolumeDownloadRequest
    from .volume_download_request import (
        VolumeDownloadRequestInput as VolumeDownloadRequestInput,
    )
    from .volume_download_request import (
        VolumeDownloadRequestParams as VolumeDownloadRequestParams,
    )
    from .volume_file_exists import VolumeFileExistsResponse as VolumeFileExistsResponse
    from .volume_info import VolumeInfo as VolumeInfo
    from .volume_mount_request import VolumeMountRequest as VolumeMountRequest
    from .volume_mount_request import VolumeMountRequestInput as VolumeMountRequestInput
    from .volume_mount_request import (
        VolumeMountRequestParams as VolumeMountRequestParams,
    )
    from .volume_path_pattern_request import (
        VolumePathPatternRequest as VolumePathPatternRequest,
    )
    from .volume_path_pattern_request import (
        VolumePathPatternRequestInput as VolumePathPatternRequestInput,
    )
    from .volume_path_pattern_request import (
        VolumePathPatternRequestParams as VolumePathPatternRequestParams,
    )
    from .volume_path_request import VolumePathRequest as VolumePathRequest
    from .volume_path_request import VolumePathRequestInput as VolumePathRequestInput
    from .volume_path_request import VolumePathRequestParams as VolumePathRequestParams
    from .volume_read_file_request import VolumeReadFileRequest as VolumeReadFileRequest
    from .volume_read_file_request import (
        VolumeReadFileRequestInput as VolumeReadFileRequestInput,
    )
    from .volume_read_file_request import (
        VolumeReadFileRequestParams as VolumeReadFileRequestParams,
    )
    from .volume_read_file_response import (
        VolumeReadFileResponse as VolumeReadFileResponse,
    )
    from .volume_rename_request import VolumeRenameRequest as VolumeRenameRequest
    from .volume_rename_request import (
        VolumeRenameRequestInput as VolumeRenameRequestInput,
    )
    from .volume_rename_request import (
        VolumeRenameRequestParams as VolumeRenameRequestParams,
    )
    from .volume_replace_in_files_request import (
        VolumeReplaceInFilesRequest as VolumeReplaceInFilesRequest,
    )
    from .volume_replace_in_files_request import (
        VolumeReplaceInFilesRequestInput as VolumeReplaceInFilesRequestInput,
    )
    from .volume_replace_in_files_request import (
        VolumeReplaceInFilesRequestParams as VolumeReplaceInFilesRequestParams,
    )
    from .volume_replace_in_files_response import (
        VolumeReplaceInFilesResponse as VolumeReplaceInFilesResponse,
    )
    from .volume_set_permissions_request import (
        VolumeSetPermissionsRequest as VolumeSetPermissionsRequest,
    )
    from .volume_set_permissions_request import (
        VolumeSetPermissionsRequestInput as VolumeSetPermissionsRequestInput,
    )
    from .volume_set_permissions_request import (
        VolumeSetPermissionsRequestParams as VolumeSetPermissionsRequestParams,
    )
    from .volume_status import VolumeStatus as VolumeStatus
    from .volume_upload_limits import VolumeUploadLimits as VolumeUploadLimits
    from .volume_upload_session_info import (
        VolumeUploadSessionInfo as VolumeUploadSessionInfo,
    )
    from .volume_write_file_request import (
        VolumeWriteFileRequest as VolumeWriteFileRequest,
    )
    from .volume_write_file_request import (
        VolumeWriteFileRequestInput as VolumeWriteFileRequestInput,
    )
    from .volume_write_file_request import (
        VolumeWriteFileRequestParams as VolumeWriteFileRequestParams,
    )
    from .volume_ws_resync_required import (
        VolumeWsResyncRequired as VolumeWsResyncRequired,
    )
    from .warm_pool_checkout_request import (
        WarmPoolCheckoutRequest as WarmPoolCheckoutRequest,
    )
    from .warm_pool_checkout_request import (
        WarmPoolCheckoutRequestInput as WarmPoolCheckoutRequestInput,
    )
    from .warm_pool_checkout_request import (
        WarmPoolCheckoutRequestParams as WarmPoolCheckoutRequestParams,
    )
    from .warm_pool_checkout_result import (
        WarmPoolCheckoutResult as WarmPoolCheckoutResult,
    )
    from .window_info import WindowInfo as WindowInfo
    from .window_title_response import WindowTitleResponse as WindowTitleResponse
    from .write_file_request import WriteFileRequest as WriteFileRequest
    from .write_file_request import WriteFileRequestInput as WriteFileRequestInput
    from .write_file_request import WriteFileRequestParams as WriteFileRequestParams
else:
    __getattr__, __dir__, __all__ = lazy(
        __name__,
        {
            "AccountExportApiKey": ".account_export_api_key",
            "AccountExportResponse": ".account_export_response",
            "AccountMeResponse": ".account_me_response",
            "AccountUser": ".account_user",
            "AdminAccountDetail": ".admin_account_detail",
            "AdminCreateKeyRequest": ".admin_create_key_request",
            "AdminCreateKeyRequestInput": ".admin_create_key_request",
            "AdminCreateKeyRequestParams": ".admin_create_key_request",
            "AdminCreateKeyResponse": ".admin_create_key_response",
            "AdminHardDeleteRequest": ".admin_hard_delete_request",
            "AdminHardDeleteRequestInput": ".admin_hard_delete_request",
            "AdminHardDeleteRequestParams": ".admin_hard_delete_request",
            "AdminHardDeleteResponse": ".admin_hard_delete_response",
            "AdminSandbox": ".admin_sandbox",
            "AdminSetQuotaRequest": ".admin_set_quota_request",
            "AdminSetQuotaRequestInput": ".admin_set_quota_request",
            "AdminSetQuotaRequestParams": ".admin_set_quota_request",
            "AgentBuildStatus": ".agent_build_status",
            "AgentBundleEntry": ".agent_bundle_entry",
            "AgentBundleEntryInput": ".agent_bundle_entry",
            "AgentBundleEntryParams": ".agent_bundle_entry",
            "AgentBundleManifest": ".agent_bundle_manifest",
            "AgentBundleManifestInput": ".agent_bundle_manifest",
            "AgentBundleManifestParams": ".agent_bundle_manifest",
            "AgentCachePolicy": ".agent_cache_policy",
            "AgentCacheStatus": ".agent_cache_status",
            "AgentDebugConfig": ".agent_debug_config",
            "AgentDebugConfigInput": ".agent_debug_config",
            "AgentDebugConfigParams": ".agent_debug_config",
            "AgentDeployment": ".agent_deployment",
            "AgentDeploymentBuildSummary": ".agent_deployment_build_summary",
            "AgentDeploymentCacheSummary": ".agent_deployment_cache_summary",
            "AgentDeploymentConfig": ".agent_deployment_config",
            "AgentDeploymentConfigInput": ".agent_deployment_config",
            "AgentDeploymentConfigParams": ".agent_deployment_config",
            "AgentDeploymentMode": ".agent_deployment_mode",
            "AgentDeploymentStatus": ".agent_deployment_status",
            "AgentDeploymentVersion": ".agent_deployment_version",
            "AgentDeploymentVersionStatus": ".agent_deployment_version_status",
            "AgentEnvSpec": ".agent_env_spec",
            "AgentEnvSpecInput": ".agent_env_spec",
            "AgentEnvSpecParams": ".agent_env_spec",
            "AgentLogEvent": ".agent_log_event",
            "AgentLogLevel": ".agent_log_level",
            "AgentOutputConfig": ".agent_output_config",
            "AgentOutputConfigInput": ".agent_output_config",
            "AgentOutputConfigParams": ".agent_output_config",
            "AgentPermissions": ".agent_permissions",
            "AgentPermissionsInput": ".agent_permissions",
            "AgentPermissionsParams": ".agent_permissions",
            "AgentReadinessConfig": ".agent_readiness_config",
            "AgentReadinessConfigInput": ".agent_readiness_config",
            "AgentReadinessConfigParams": ".agent_readiness_config",
            "AgentResourceConfig": ".agent_resource_config",
            "AgentResourceConfigInput": ".agent_resource_config",
            "AgentResourceConfigParams": ".agent_resource_config",
            "AgentRun": ".agent_run",
            "AgentRunOutputsResponse": ".agent_run_outputs_response",
            "AgentRunStatus": ".agent_run_status",
            "AgentServiceConfig": ".agent_service_config",
            "AgentServiceConfigInput": ".agent_service_config",
            "AgentServiceConfigParams": ".agent_service_config",
            "AgentServiceInstance": ".agent_service_instance",
            "AgentServiceStatus": ".agent_service_status",
            "AgentServiceUrlResponse": ".agent_service_url_response",
            "ApiKeyInfo": ".api_key_info",
            "AssignTagsRequest": ".assign_tags_request",
            "AssignTagsRequestInput": ".assign_tags_request",
            "AssignTagsRequestParams": ".assign_tags_request",
            "AuthEmailActionRequest": ".auth_email_action_request",
            "AuthEmailActionRequestInput": ".auth_email_action_request",
            "AuthEmailActionRequestParams": ".auth_email_action_request",
            "AuthOAuthStartRequest": ".auth_oauth_start_request",
            "AuthOAuthStartRequestInput": ".auth_oauth_start_request",
            "AuthOAuthStartRequestParams": ".auth_oauth_start_request",
            "AuthOAuthStartResponse": ".auth_oauth_start_response",
            "AuthProxyResponse": ".auth_proxy_response",
            "AuthSessionResponse": ".auth_session_response",
            "AuthSigninRequest": ".auth_signin_request",
            "AuthSigninRequestInput": ".auth_signin_request",
            "AuthSigninRequestParams": ".auth_signin_request",
            "AuthSignupRequest": ".auth_signup_request",
            "AuthSignupRequestInput": ".auth_signup_request",
            "AuthSignupRequestParams": ".auth_signup_request",
            "BatchWriteErrorEntry": ".batch_write_error_entry",
            "BatchWriteResponse": ".batch_write_response",
            "BatchWriteResponseResult": ".batch_write_response_result",
            "BatchWriteSuccessEntry": ".batch_write_success_entry",
            "CancelAgentRunRequest": ".cancel_agent_run_request",
            "CancelAgentRunRequestInput": ".cancel_agent_run_request",
            "CancelAgentRunRequestParams": ".cancel_agent_run_request",
            "CancelTemplateBuildRequest": ".cancel_template_build_request",
            "CancelTemplateBuildRequestInput": ".cancel_template_build_request",
            "CancelTemplateBuildRequestParams": ".cancel_template_build_request",
            "ClickRequest": ".click_request",
            "ClickRequestInput": ".click_request",
            "ClickRequestParams": ".click_request",
            "CodeArtifact": ".code_artifact",
            "CodeArtifactListResponse": ".code_artifact_list_response",
            "CodeContext": ".code_context",
            "CodeExecuteRequest": ".code_execute_request",
            "CodeExecuteRequestInput": ".code_execute_request",
            "CodeExecuteRequestParams": ".code_execute_request",
            "CodeOutputEvent": ".code_output_event",
            "CodeOutputEventType": ".code_output_event",
            "CodeRun": ".code_run",
            "CodeRunCreateRequest": ".code_run_create_request",
            "CodeRunCreateRequestInput": ".code_run_create_request",
            "CodeRunCreateRequestParams": ".code_run_create_request",
            "CodeRunListResponse": ".code_run_list_response",
            "CodeRunStatus": ".code_run_status",
            "CompleteUploadRequest": ".complete_upload_request",
            "CompleteUploadRequestInput": ".complete_upload_request",
            "CompleteUploadRequestParams": ".complete_upload_request",
            "CompleteUploadResponse": ".complete_upload_response",
            "CompleteVolumeUploadRequest": ".complete_volume_upload_request",
            "CompleteVolumeUploadRequestInput": ".complete_volume_upload_request",
            "CompleteVolumeUploadRequestParams": ".complete_volume_upload_request",
            "CompleteVolumeUploadResponse": ".complete_volume_upload_response",
            "ConsoleTelemetryBatchRequest": ".console_telemetry_batch_request",
            "ConsoleTelemetryBatchRequestInput": ".console_telemetry_batch_request",
            "ConsoleTelemetryBatchRequestParams": ".console_telemetry_batch_request",
            "ConsoleTelemetryEventInput": ".console_telemetry_event_input",
            "ConsoleTelemetryEventInputInput": ".console_telemetry_event_input",
            "ConsoleTelemetryEventInputParams": ".console_telemetry_event_input",
            "CreateAgentDeploymentRequest": ".create_agent_deployment_request",
            "CreateAgentDeploymentRequestInput": ".create_agent_deployment_request",
            "CreateAgentDeploymentRequestParams": ".create_agent_deployment_request",
            "CreateAgentDeploymentVersionRequest": ".create_agent_deployment_version_request",
            "CreateAgentDeploymentVersionRequestInput": ".create_agent_deployment_version_request",
            "CreateAgentDeploymentVersionRequestParams": ".create_agent_deployment_version_request",
            "CreateAgentRunRequest": ".create_agent_run_request",
            "CreateAgentRunRequestInput": ".create_agent_run_request",
            "CreateAgentRunRequestParams": ".create_agent_run_request",
            "CreateAgentServiceInstanceRequest": ".create_agent_service_instance_request",
            "CreateAgentServiceInstanceRequestInput": ".create_agent_service_instance_request",
            "CreateAgentServiceInstanceRequestParams": ".create_agent_service_instance_request",
            "CreateApiKeyRequest": ".create_api_key_request",
            "CreateApiKeyRequestInput": ".create_api_key_request",
            "CreateApiKeyRequestParams": ".create_api_key_request",
            "CreateApiKeyResponse": ".create_api_key_response",
            "CreateCodeContextRequest": ".create_code_context_request",
            "CreateCodeContextRequestInput": ".create_code_context_request",
            "CreateCodeContextRequestParams": ".create_code_context_request",
            "CreateLifecycleWebhookRequest": ".create_lifecycle_webhook_request",
            "CreateLifecycleWebhookRequestInput": ".create_lifecycle_webhook_request",
            "CreateLifecycleWebhookRequestParams": ".create_lifecycle_webhook_request",
            "CreatePreviewProxyTargetRequest": ".create_preview_proxy_target_request",
            "CreatePreviewProxyTargetRequestInput": ".create_preview_proxy_target_request",
            "CreatePreviewProxyTargetRequestParams": ".create_preview_proxy_target_request",
            "CreateSandboxRequest": ".create_sandbox_request",
            "CreateSandboxRequestInput": ".create_sandbox_request",
            "CreateSandboxRequestParams": ".create_sandbox_request",
            "CreateSandboxResponse": ".create_sandbox_response",
            "CreateSignedPreviewUrlRequest": ".create_signed_preview_url_request",
            "CreateSignedPreviewUrlRequestInput": ".create_signed_preview_url_request",
            "CreateSignedPreviewUrlRequestParams": ".create_signed_preview_url_request",
            "CreateTemplateRequest": ".create_template_request",
            "CreateTemplateRequestBaseImageAuth": ".create_template_request_base_image_auth",
            "CreateTemplateRequestBaseImageAuthInput": ".create_template_request_base_image_auth",
            "CreateTemplateRequestInput": ".create_template_request",
            "CreateTemplateRequestParams": ".create_template_request",
            "CreateTemplateRequestStep": ".create_template_request_step",
            "CreateTemplateRequestStepInput": ".create_template_request_step",
            "CreateTemplateWarmPoolRequest": ".create_template_warm_pool_request",
            "CreateTemplateWarmPoolRequestInput": ".create_template_warm_pool_request",
            "CreateTemplateWarmPoolRequestParams": ".create_template_warm_pool_request",
            "CreateUploadSessionRequest": ".create_upload_session_request",
            "CreateUploadSessionRequestInput": ".create_upload_session_request",
            "CreateUploadSessionRequestParams": ".create_upload_session_request",
            "CreateUploadSessionResponse": ".create_upload_session_response",
            "CreateVolumeRequest": ".create_volume_request",
            "CreateVolumeRequestInput": ".create_volume_request",
            "CreateVolumeRequestParams": ".create_volume_request",
            "CreateVolumeUploadSessionRequest": ".create_volume_upload_session_request",
            "CreateVolumeUploadSessionRequestInput": ".create_volume_upload_session_request",
            "CreateVolumeUploadSessionRequestParams": ".create_volume_upload_session_request",
            "CreateVolumeUploadSessionResponse": ".create_volume_upload_session_response",
            "CurrentWindowIdResponse": ".current_window_id_response",
            "CursorPositionResponse": ".cursor_position_response",
            "DefaultApiKeyResponse": ".default_api_key_response",
            "DeleteAccountResponse": ".delete_account_response",
            "DesktopCapabilities": ".desktop_capabilities",
            "DesktopCaptureCapabilities": ".desktop_capture_capabilities",
            "DesktopClipboardCapabilities": ".desktop_clipboard_capabilities",
            "DesktopClipboardData": ".desktop_clipboard_data",
            "DesktopClipboardDataInput": ".desktop_clipboard_data",
            "DesktopClipboardDataParams": ".desktop_clipboard_data",
            "DesktopCreateConfig": ".desktop_create_config",
            "DesktopCreateConfigInput": ".desktop_create_config",
            "DesktopCreateConfigParams": ".desktop_create_config",
            "DesktopDisplayCapabilities": ".desktop_display_capabilities",
            "DesktopEntryLaunchRequest": ".desktop_entry_launch_request",
            "DesktopEntryLaunchRequestInput": ".desktop_entry_launch_request",
            "DesktopEntryLaunchRequestParams": ".desktop_entry_launch_request",
            "DesktopInputCapabilities": ".desktop_input_capabilities",
            "DesktopLaunchCapabilities": ".desktop_launch_capabilities",
            "DesktopOpenCapabilities": ".desktop_open_capabilities",
            "DesktopRecordingCapabilities": ".desktop_recording_capabilities",
            "DesktopResolution": ".desktop_resolution",
            "DesktopResolutionInput": ".desktop_resolution",
            "DesktopResolutionParams": ".desktop_resolution",
            "DesktopStreamAuthKeyResponse": ".desktop_stream_auth_key_response",
            "DesktopStreamInfo": ".desktop_stream_info",
            "DesktopStreamingCapabilities": ".desktop_streaming_capabilities",
            "DesktopViewerSession": ".desktop_viewer_session",
            "DesktopViewerWsFrame": ".desktop_viewer_ws_frame",
            "DesktopWindowCapabilities": ".desktop_window_capabilities",
            "DestroySandboxResponse": ".destroy_sandbox_response",
            "DisplayInfo": ".display_info",
            "DisplayMonitor": ".display_monitor",
            "DisplayVirtualScreen": ".display_virtual_screen",
            "DragRequest": ".drag_request",
            "DragRequestInput": ".drag_request",
            "DragRequestParams": ".drag_request",
            "ErrorResponse": ".error_response",
            "ErrorResponseCode": ".error_response",
            "ExecRequest": ".exec_request",
            "ExecRequestInput": ".exec_request",
            "ExecRequestParams": ".exec_request",
            "ExecResponse": ".exec_response",
            "ExecutableDesktopLaunchRequest": ".executable_desktop_launch_request",
            "ExecutableDesktopLaunchRequestInput": ".executable_desktop_launch_request",
            "ExecutableDesktopLaunchRequestParams": ".executable_desktop_launch_request",
            "Execution": ".execution",
            "ExecutionError": ".execution",
            "ExecutionLogs": ".execution",
            "ExecutionResult": ".execution_result",
            "FileExistsResponse": ".file_exists",
            "FileInfo": ".file_info",
            "FindInFilesRequest": ".find_in_files_request",
            "FindInFilesRequestInput": ".find_in_files_request",
            "FindInFilesRequestParams": ".find_in_files_request",
            "GetHostRequest": ".get_host_request",
            "GetHostRequestInput": ".get_host_request",
            "GetHostRequestParams": ".get_host_request",
            "GetHostResponse": ".get_host_response",
            "HealthCheckResponse": ".health_check",
            "HotkeyRequest": ".hotkey_request",
            "HotkeyRequestInput": ".hotkey_request",
            "HotkeyRequestParams": ".hotkey_request",
            "InterruptCodeContextResponse": ".interrupt_code_context",
            "KeyRequest": ".key_request",
            "KeyRequestInput": ".key_request",
            "KeyRequestParams": ".key_request",
            "LaunchDesktopApplicationBody": ".launch_desktop_application_body",
            "LaunchDesktopApplicationBodyInput": ".launch_desktop_application_body",
            "LifecycleActorKind": ".lifecycle_actor_kind",
            "LifecycleAudience": ".lifecycle_audience",
            "LifecycleConfig": ".lifecycle_config",
            "LifecycleConfigInput": ".lifecycle_config",
            "LifecycleConfigParams": ".lifecycle_config",
            "LifecycleEventInfo": ".lifecycle_event_info",
            "LifecycleEventListResponse": ".lifecycle_event_list_response",
            "LifecycleOperation": ".lifecycle_operation",
            "LifecycleStatus": ".lifecycle_status",
            "LifecycleStreamClientMessage": ".lifecycle_stream_client_message",
            "LifecycleStreamClientMessageInput": ".lifecycle_stream_client_message",
            "LifecycleStreamClientMessageParams": ".lifecycle_stream_client_message",
            "LifecycleStreamErrorMessage": ".lifecycle_stream_error_message",
            "LifecycleStreamEventMessage": ".lifecycle_stream_event_message",
            "LifecycleStreamReconnectMode": ".lifecycle_stream_reconnect_mode",
            "LifecycleStreamSubscribedMessage": ".lifecycle_stream_subscribed_message",
            "LifecycleStreamSubscription": ".lifecycle_stream_subscription",
            "LifecycleWebhookDeliveryAttemptInfo": ".lifecycle_webhook_delivery_attempt_info",
            "LifecycleWebhookDeliveryDetail": ".lifecycle_webhook_delivery_detail",
            "LifecycleWebhookDeliveryInfo": ".lifecycle_webhook_delivery_info",
            "LifecycleWebhookDeliveryStatus": ".lifecycle_webhook_delivery_status",
            "LifecycleWebhookInfo": ".lifecycle_webhook_info",
            "ListAgentDeploymentsResponse": ".list_agent_deployments_response",
            "ListAgentDeploymentVersionsResponse": ".list_agent_deployment_versions_response",
            "ListAgentLogEventsResponse": ".list_agent_log_events_response",
            "ListAgentRunsResponse": ".list_agent_runs_response",
            "ListAgentServiceInstancesResponse": ".list_agent_service_instances_response",
            "ListPreviewGrantsResponse": ".list_preview_grants_response",
            "ListSandboxesResponse": ".list_sandboxes_response",
            "ManagedDesktopStreamInfo": ".managed_desktop_stream_info",
            "MonitorWsError": ".monitor_ws_error",
            "MonitorWsMetrics": ".monitor_ws_metrics",
            "MonitorWsProcesses": ".monitor_ws_processes",
            "MonitorWsSnapshot": ".monitor_ws_snapshot",
            "MonitorWsSubscribe": ".monitor_ws_subscribe",
            "MonitorWsSubscribeInput": ".monitor_ws_subscribe",
            "MonitorWsSubscribeParams": ".monitor_ws_subscribe",
            "MonitorWsUnsubscribe": ".monitor_ws_unsubscribe",
            "MonitorWsUnsubscribeInput": ".monitor_ws_unsubscribe",
            "MonitorWsUnsubscribeParams": ".monitor_ws_unsubscribe",
            "MonitorWsUpdate": ".monitor_ws_update",
            "MouseButtonStateRequest": ".mouse_button_state_request",
            "MouseButtonStateRequestInput": ".mouse_button_state_request",
            "MouseButtonStateRequestParams": ".mouse_button_state_request",
            "MoveRequest": ".move_request",
            "MoveRequestInput": ".move_request",
            "MoveRequestParams": ".move_request",
            "NetworkCreateConfig": ".network_create_config",
            "NetworkCreateConfigInput": ".network_create_config",
            "NetworkCreateConfigParams": ".network_create_config",
            "OpenPathRequest": ".open_path_request",
            "OpenPathRequestInput": ".open_path_request",
            "OpenPathRequestParams": ".open_path_request",
            "PathRequest": ".path_request",
            "PathRequestInput": ".path_request",
            "PathRequestParams": ".path_request",
            "PressRequest": ".press_request",
            "PressRequestInput": ".press_request",
            "PressRequestParams": ".press_request",
            "PreviewGrantInfo": ".preview_grant_info",
            "PreviewProxyTargetResponse": ".preview_proxy_target_response",
            "PreviewReadinessRequest": ".preview_readiness_request",
            "PreviewReadinessRequestInput": ".preview_readiness_request",
            "PreviewReadinessRequestParams": ".preview_readiness_request",
            "PreviewReadinessResponse": ".preview_readiness_response",
            "PreviewUrlResponse": ".preview_url_response",
            "ProcessInfo": ".process_info",
            "ProcessLogs": ".process_logs",
            "PromoteTemplateBuildRequest": ".promote_template_build_request",
            "PromoteTemplateBuildRequestInput": ".promote_template_build_request",
            "PromoteTemplateBuildRequestParams": ".promote_template_build_request",
            "PtySessionInfo": ".pty_session_info",
            "QuotaTier": ".quota_tier",
            "ReadFileRequest": ".read_file_request",
            "ReadFileRequestInput": ".read_file_request",
            "ReadFileRequestParams": ".read_file_request",
            "ReadFileResponse": ".read_file_response",
            "RecordingInfo": ".recording_info",
            "RenameRequest": ".rename_request",
            "RenameRequestInput": ".rename_request",
            "RenameRequestParams": ".rename_request",
            "RenameTemplateRequest": ".rename_template_request",
            "RenameTemplateRequestInput": ".rename_template_request",
            "RenameTemplateRequestParams": ".rename_template_request",
            "ReplaceInFilesRequest": ".replace_in_files_request",
            "ReplaceInFilesRequestInput": ".replace_in_files_request",
            "ReplaceInFilesRequestParams": ".replace_in_files_request",
            "ReplaceResult": ".replace_result",
            "ReserveTemplateNameRequest": ".reserve_template_name_request",
            "ReserveTemplateNameRequestInput": ".reserve_template_name_request",
            "ReserveTemplateNameRequestParams": ".reserve_template_name_request",
            "ResizeRequest": ".resize_request",
            "ResizeRequestInput": ".resize_request",
            "ResizeRequestParams": ".resize_request",
            "RestartAgentServiceInstanceRequest": ".restart_agent_service_instance_request",
            "RestartAgentServiceInstanceRequestInput": ".restart_agent_service_instance_request",
            "RestartAgentServiceInstanceRequestParams": ".restart_agent_service_instance_request",
            "RestartCodeContextResponse": ".restart_code_context",
            "RetryTemplateBuildRequest": ".retry_template_build_request",
            "RetryTemplateBuildRequestBaseImageAuth": ".retry_template_build_request_base_image_auth",
            "RetryTemplateBuildRequestBaseImageAuthInput": ".retry_template_build_request_base_image_auth",
            "RetryTemplateBuildRequestInput": ".retry_template_build_request",
            "RetryTemplateBuildRequestParams": ".retry_template_build_request",
            "RevokeApiKeyResponse": ".revoke_api_key_response",
            "RevokePreviewGrantResponse": ".revoke_preview_grant_response",
            "RuntimeWsError": ".runtime_ws_error",
            "RuntimeWsExecConnect": ".runtime_ws_exec_connect",
            "RuntimeWsExecConnectInput": ".runtime_ws_exec_connect",
            "RuntimeWsExecConnectParams": ".runtime_ws_exec_connect",
            "RuntimeWsExecExit": ".runtime_ws_exec_exit",
            "RuntimeWsExecKill": ".runtime_ws_exec_kill",
            "RuntimeWsExecKillInput": ".runtime_ws_exec_kill",
            "RuntimeWsExecKillParams": ".runtime_ws_exec_kill",
            "RuntimeWsExecStart": ".runtime_ws_exec_start",
            "RuntimeWsExecStarted": ".runtime_ws_exec_started",
            "RuntimeWsExecStartInput": ".runtime_ws_exec_start",
            "RuntimeWsExecStartParams": ".runtime_ws_exec_start",
            "RuntimeWsExecStderr": ".runtime_ws_exec_stderr",
            "RuntimeWsExecStdin": ".runtime_ws_exec_stdin",
            "RuntimeWsExecStdinClose": ".runtime_ws_exec_stdin_close",
            "RuntimeWsExecStdinCloseInput": ".runtime_ws_exec_stdin_close",
            "RuntimeWsExecStdinCloseParams": ".runtime_ws_exec_stdin_close",
            "RuntimeWsExecStdinInput": ".runtime_ws_exec_stdin",
            "RuntimeWsExecStdinParams": ".runtime_ws_exec_stdin",
            "RuntimeWsExecStdout": ".runtime_ws_exec_stdout",
            "RuntimeWsFileEvent": ".runtime_ws_file_event",
            "RuntimeWsFileWatch": ".runtime_ws_file_watch",
            "RuntimeWsFileWatchInput": ".runtime_ws_file_watch",
            "RuntimeWsFileWatchParams": ".runtime_ws_file_watch",
            "RuntimeWsFileWatchStarted": ".runtime_ws_file_watch_started",
            "RuntimeWsPtyConnect": ".runtime_ws_pty_connect",
            "RuntimeWsPtyConnectInput": ".runtime_ws_pty_connect",
            "RuntimeWsPtyConnectParams": ".runtime_ws_pty_connect",
            "RuntimeWsPtyExited": ".runtime_ws_pty_exited",
            "RuntimeWsPtyInput": ".runtime_ws_pty_input",
            "RuntimeWsPtyInputInput": ".runtime_ws_pty_input",
            "RuntimeWsPtyInputParams": ".runtime_ws_pty_input",
            "RuntimeWsPtyKill": ".runtime_ws_pty_kill",
            "RuntimeWsPtyKillInput": ".runtime_ws_pty_kill",
            "RuntimeWsPtyKillParams": ".runtime_ws_pty_kill",
            "RuntimeWsPtyOutput": ".runtime_ws_pty_output",
            "RuntimeWsPtyResize": ".runtime_ws_pty_resize",
            "RuntimeWsPtyResizeInput": ".runtime_ws_pty_resize",
            "RuntimeWsPtyResizeParams": ".runtime_ws_pty_resize",
            "RuntimeWsPtyStart": ".runtime_ws_pty_start",
            "RuntimeWsPtyStarted": ".runtime_ws_pty_started",
            "RuntimeWsPtyStartInput": ".runtime_ws_pty_start",
            "RuntimeWsPtyStartParams": ".runtime_ws_pty_start",
            "SandboxConfig": ".sandbox_config",
            "SandboxHandle": ".sandbox_handle",
            "SandboxInfo": ".sandbox_info",
            "SandboxMetrics": ".sandbox_metrics",
            "SandboxStatus": ".sandbox_status",
            "SandboxTimeoutAction": ".sandbox_timeout_action",
            "ScreenshotCompressedRequest": ".screenshot_compressed_request",
            "ScreenshotCompressedRequestInput": ".screenshot_compressed_request",
            "ScreenshotCompressedRequestParams": ".screenshot_compressed_request",
            "ScreenshotRegionRequest": ".screenshot_region_request",
            "ScreenshotRegionRequestInput": ".screenshot_region_request",
            "ScreenshotRegionRequestParams": ".screenshot_region_request",
            "ScreenSizeResponse": ".screen_size_response",
            "ScrollRequest": ".scroll_request",
            "ScrollRequestInput": ".scroll_request",
            "ScrollRequestParams": ".scroll_request",
            "SearchFilesRequest": ".search_files_request",
            "SearchFilesRequestInput": ".search_files_request",
            "SearchFilesRequestParams": ".search_files_request",
            "SearchMatch": ".search_match",
            "SendStdinRequest": ".send_stdin_request",
            "SendStdinRequestInput": ".send_stdin_request",
            "SendStdinRequestParams": ".send_stdin_request",
            "SetPermissionsRequest": ".set_permissions_request",
            "SetPermissionsRequestInput": ".set_permissions_request",
            "SetPermissionsRequestParams": ".set_permissions_request",
            "SetTimeoutRequest": ".set_timeout_request",
            "SetTimeoutRequestInput": ".set_timeout_request",
            "SetTimeoutRequestParams": ".set_timeout_request",
            "SetTimeoutResponse": ".set_timeout_response",
            "SignedUploadUrlResponse": ".signed_upload_url_response",
            "SignedUrlResponse": ".signed_url_response",
            "SnapshotInfo": ".snapshot_info",
            "SshAccessRequest": ".ssh_access_request",
            "SshAccessRequestInput": ".ssh_access_request",
            "SshAccessRequestParams": ".ssh_access_request",
            "SshAccessResponse": ".ssh_access_response",
            "StartDesktopStreamRequest": ".start_desktop_stream_request",
            "StartDesktopStreamRequestInput": ".start_desktop_stream_request",
            "StartDesktopStreamRequestParams": ".start_desktop_stream_request",
            "StartRecordingRequest": ".start_recording_request",
            "StartRecordingRequestInput": ".start_recording_request",
            "StartRecordingRequestParams": ".start_recording_request",
            "StopAgentServiceInstanceRequest": ".stop_agent_service_instance_request",
            "StopAgentServiceInstanceRequestInput": ".stop_agent_service_instance_request",
            "StopAgentServiceInstanceRequestParams": ".stop_agent_service_instance_request",
            "StopRecordingRequest": ".stop_recording_request",
            "StopRecordingRequestInput": ".stop_recording_request",
            "StopRecordingRequestParams": ".stop_recording_request",
            "Team": ".team",
            "TeamQuotaUsage": ".team_quota_usage",
            "TelemetryBatchResponse": ".telemetry_batch_response",
            "TelemetryConfigResponse": ".telemetry_config_response",
            "TelemetryEventProperties": ".telemetry_event_properties",
            "TelemetryEventPropertiesInput": ".telemetry_event_properties",
            "TemplateAliasInfo": ".template_alias_info",
            "TemplateAptInstallStep": ".template_apt_install_step",
            "TemplateAptInstallStepInput": ".template_apt_install_step",
            "TemplateAptInstallStepParams": ".template_apt_install_step",
            "TemplateBaseImageAuthAwsEcr": ".template_base_image_auth_aws_ecr",
            "TemplateBaseImageAuthAwsEcrInput": ".template_base_image_auth_aws_ecr",
            "TemplateBaseImageAuthAwsEcrParams": ".template_base_image_auth_aws_ecr",
            "TemplateBaseImageAuthBasic": ".template_base_image_auth_basic",
            "TemplateBaseImageAuthBasicInput": ".template_base_image_auth_basic",
            "TemplateBaseImageAuthBasicParams": ".template_base_image_auth_basic",
            "TemplateBaseImageAuthGcpArtifactRegistry": ".template_base_image_auth_gcp_artifact_registry",
            "TemplateBaseImageAuthGcpArtifactRegistryInput": ".template_base_image_auth_gcp_artifact_registry",
            "TemplateBaseImageAuthGcpArtifactRegistryParams": ".template_base_image_auth_gcp_artifact_registry",
            "TemplateBlobPreflightFile": ".template_blob_preflight_file",
            "TemplateBlobPreflightFileInput": ".template_blob_preflight_file",
            "TemplateBlobPreflightFileParams": ".template_blob_preflight_file",
            "TemplateBlobPreflightRequest": ".template_blob_preflight_request",
            "TemplateBlobPreflightRequestInput": ".template_blob_preflight_request",
            "TemplateBlobPreflightRequestParams": ".template_blob_preflight_request",
            "TemplateBlobPreflightResponse": ".template_blob_preflight_response",
            "TemplateBlobPreflightResult": ".template_blob_preflight_result",
            "TemplateBuild": ".template_build",
            "TemplateBuildArtifactAvailability": ".template_build_artifact_availability",
            "TemplateBuildBackend": ".template_build_backend",
            "TemplateBuildCacheSummary": ".template_build_cache_summary",
            "TemplateBuildConfig": ".template_build_config",
            "TemplateBuildConfigInput": ".template_build_config",
            "TemplateBuildConfigParams": ".template_build_config",
            "TemplateBuildContext": ".template_build_context",
            "TemplateBuildContextFile": ".template_build_context_file",
            "TemplateBuildContextFileInput": ".template_build_context_file",
            "TemplateBuildContextFileParams": ".template_build_context_file",
            "TemplateBuildContextInput": ".template_build_context",
            "TemplateBuildContextManifestSummary": ".template_build_context_manifest_summary",
            "TemplateBuildContextParams": ".template_build_context",
            "TemplateBuildListResponse": ".template_build_list_response",
            "TemplateBuildLogEntry": ".template_build_log_entry",
            "TemplateBuildLogKind": ".template_build_log_kind",
            "TemplateBuildLogLevel": ".template_build_log_level",
            "TemplateBuildPlan": ".template_build_plan",
            "TemplateBuildPlanResponse": ".template_build_plan_response",
            "TemplateBuildPromotability": ".template_build_promotability",
            "TemplateBuildResultMetadata": ".template_build_result_metadata",
            "TemplateBuildSecret": ".template_build_secret",
            "TemplateBuildSecretInput": ".template_build_secret",
            "TemplateBuildSecretParams": ".template_build_secret",
            "TemplateBuildSourceType": ".template_build_source_type",
            "TemplateBuildStatus": ".template_build_status",
            "TemplateBuildStatusSnapshot": ".template_build_status_snapshot",
            "TemplateBuildSummary": ".template_build_summary",
            "TemplateBuildValidationError": ".template_build_validation_error",
            "TemplateBuildValidationResponse": ".template_build_validation_response",
            "TemplateBunInstallStep": ".template_bun_install_step",
            "TemplateBunInstallStepInput": ".template_bun_install_step",
            "TemplateBunInstallStepParams": ".template_bun_install_step",
            "TemplateCopyItem": ".template_copy_item",
            "TemplateCopyItemInput": ".template_copy_item",
            "TemplateCopyItemParams": ".template_copy_item",
            "TemplateCopyItemsStep": ".template_copy_items_step",
            "TemplateCopyItemsStepInput": ".template_copy_items_step",
            "TemplateCopyItemsStepParams": ".template_copy_items_step",
            "TemplateCopyStep": ".template_copy_step",
            "TemplateCopyStepInput": ".template_copy_step",
            "TemplateCopyStepParams": ".template_copy_step",
            "TemplateFailureDetail": ".template_failure_detail",
            "TemplateFailurePhase": ".template_failure_phase",
            "TemplateGitCloneStep": ".template_git_clone_step",
            "TemplateGitCloneStepInput": ".template_git_clone_step",
            "TemplateGitCloneStepParams": ".template_git_clone_step",
            "TemplateIgnoredInstruction": ".template_ignored_instruction",
            "TemplateInfo": ".template_info",
            "TemplateMakeDirStep": ".template_make_dir_step",
            "TemplateMakeDirStepInput": ".template_make_dir_step",
            "TemplateMakeDirStepParams": ".template_make_dir_step",
            "TemplateMakeSymlinkStep": ".template_make_symlink_step",
            "TemplateMakeSymlinkStepInput": ".template_make_symlink_step",
            "TemplateMakeSymlinkStepParams": ".template_make_symlink_step",
            "TemplateNameClaim": ".template_name_claim",
            "TemplateNamespaceInfo": ".template_namespace_info",
            "TemplateNamespaceKind": ".template_namespace_kind",
            "TemplateNpmInstallStep": ".template_npm_install_step",
            "TemplateNpmInstallStepInput": ".template_npm_install_step",
            "TemplateNpmInstallStepParams": ".template_npm_install_step",
            "TemplateOciHealthcheckMetadata": ".template_oci_healthcheck_metadata",
            "TemplateOciImageMetadata": ".template_oci_image_metadata",
            "TemplatePipInstallStep": ".template_pip_install_step",
            "TemplatePipInstallStepInput": ".template_pip_install_step",
            "TemplatePipInstallStepParams": ".template_pip_install_step",
            "TemplateReadinessProbe": ".template_readiness_probe",
            "TemplateReadinessProbeInput": ".template_readiness_probe",
            "TemplateReadinessProbeType0": ".template_readiness_probe_type0",
            "TemplateReadinessProbeType0Input": ".template_readiness_probe_type0",
            "TemplateReadinessProbeType0Params": ".template_readiness_probe_type0",
            "TemplateReadinessProbeType1": ".template_readiness_probe_type1",
            "TemplateReadinessProbeType1Input": ".template_readiness_probe_type1",
            "TemplateReadinessProbeType1Params": ".template_readiness_probe_type1",
            "TemplateReadinessProbeType2": ".template_readiness_probe_type2",
            "TemplateReadinessProbeType2Input": ".template_readiness_probe_type2",
            "TemplateReadinessProbeType2Params": ".template_readiness_probe_type2",
            "TemplateReadinessProbeType3": ".template_readiness_probe_type3",
            "TemplateReadinessProbeType3Input": ".template_readiness_probe_type3",
            "TemplateReadinessProbeType3Params": ".template_readiness_probe_type3",
            "TemplateRegistryAuth": ".template_registry_auth",
            "TemplateRegistryAuthAuth": ".template_registry_auth_auth",
            "TemplateRegistryAuthAuthInput": ".template_registry_auth_auth",
            "TemplateRegistryAuthInput": ".template_registry_auth",
            "TemplateRegistryAuthParams": ".template_registry_auth",
            "TemplateRemoveStep": ".template_remove_step",
            "TemplateRemoveStepInput": ".template_remove_step",
            "TemplateRemoveStepParams": ".template_remove_step",
            "TemplateRenameStep": ".template_rename_step",
            "TemplateRenameStepInput": ".template_rename_step",
            "TemplateRenameStepParams": ".template_rename_step",
            "TemplateRunStep": ".template_run_step",
            "TemplateRunStepInput": ".template_run_step",
            "TemplateRunStepParams": ".template_run_step",
            "TemplateRuntimeConfig": ".template_runtime_config",
            "TemplateRuntimeConfigInput": ".template_runtime_config",
            "TemplateRuntimeConfigParams": ".template_runtime_config",
            "TemplateRuntimeDefaults": ".template_runtime_defaults",
            "TemplateSkipCacheStep": ".template_skip_cache_step",
            "TemplateSkipCacheStepInput": ".template_skip_cache_step",
            "TemplateSkipCacheStepParams": ".template_skip_cache_step",
            "TemplateTagInfo": ".template_tag_info",
            "TemplateUserStep": ".template_user_step",
            "TemplateUserStepInput": ".template_user_step",
            "TemplateUserStepParams": ".template_user_step",
            "TemplateVisibility": ".template_visibility",
            "TemplateWarmPool": ".template_warm_pool",
            "TemplateWarmPoolDegradedReason": ".template_warm_pool",
            "TemplateWarmPoolListResponse": ".template_warm_pool_list_response",
            "TemplateWarmPoolResources": ".template_warm_pool_resources",
            "TemplateWarmPoolResourcesInput": ".template_warm_pool_resources",
            "TemplateWarmPoolResourcesParams": ".template_warm_pool_resources",
            "TemplateWarmPoolStatusCounts": ".template_warm_pool_status_counts",
            "TemplateWorkdirStep": ".template_workdir_step",
            "TemplateWorkdirStepInput": ".template_workdir_step",
            "TemplateWorkdirStepParams": ".template_workdir_step",
            "TypeRequest": ".type_request",
            "TypeRequestInput": ".type_request",
            "TypeRequestParams": ".type_request",
            "Unknown": ".._runtime.models",
            "UpdateAccountRequest": ".update_account_request",
            "UpdateAccountRequestInput": ".update_account_request",
            "UpdateAccountRequestParams": ".update_account_request",
            "UpdateAgentDeploymentRequest": ".update_agent_deployment_request",
            "UpdateAgentDeploymentRequestInput": ".update_agent_deployment_request",
            "UpdateAgentDeploymentRequestParams": ".update_agent_deployment_request",
            "UpdateLifecycleWebhookRequest": ".update_lifecycle_webhook_request",
            "UpdateLifecycleWebhookRequestInput": ".update_lifecycle_webhook_request",
            "UpdateLifecycleWebhookRequestParams": ".update_lifecycle_webhook_request",
            "UpdateTemplateVisibilityRequest": ".update_template_visibility_request",
            "UpdateTemplateVisibilityRequestInput": ".update_template_visibility_request",
            "UpdateTemplateVisibilityRequestParams": ".update_template_visibility_request",
            "UpdateTemplateWarmPoolRequest": ".update_template_warm_pool_request",
            "UpdateTemplateWarmPoolRequestInput": ".update_template_warm_pool_request",
            "UpdateTemplateWarmPoolRequestParams": ".update_template_warm_pool_request",
            "UploadArchiveFormat": ".upload_archive_format",
            "UploadChecksumAlgorithm": ".upload_checksum_algorithm",
            "UploadConflictPolicy": ".upload_conflict_policy",
            "UploadFailureDetail": ".upload_failure_detail",
            "UploadFailureReason": ".upload_failure_reason",
            "UploadKind": ".upload_kind",
            "UploadLimits": ".upload_limits",
            "UploadSessionInfo": ".upload_session_info",
            "UploadSessionStatus": ".upload_session_status",
            "UploadSourceKind": ".upload_source_kind",
            "VolumeAttachment": ".volume_attachment",
            "VolumeAttachmentState": ".volume_attachment",
            "VolumeDirectFileUrlResponse": ".volume_direct_file_url_response",
            "VolumeDownloadRequest": ".volume_download_request",
            "VolumeDownloadRequestInput": ".volume_download_request",
            "VolumeDownloadRequestParams": ".volume_download_request",
            "VolumeFileExistsResponse": ".volume_file_exists",
            "VolumeInfo": ".volume_info",
            "VolumeMountRequest": ".volume_mount_request",
            "VolumeMountRequestInput": ".volume_mount_request",
            "VolumeMountRequestParams": ".volume_mount_request",
            "VolumePathPatternRequest": ".volume_path_pattern_request",
            "VolumePathPatternRequestInput": ".volume_path_pattern_request",
            "VolumePathPatternRequestParams": ".volume_path_pattern_request",
            "VolumePathRequest": ".volume_path_request",
            "VolumePathRequestInput": ".volume_path_request",
            "VolumePathRequestParams": ".volume_path_request",
            "VolumeReadFileRequest": ".volume_read_file_request",
            "VolumeReadFileRequestInput": ".volume_read_file_request",
            "VolumeReadFileRequestParams": ".volume_read_file_request",
            "VolumeReadFileResponse": ".volume_read_file_response",
            "VolumeRenameRequest": ".volume_rename_request",
            "VolumeRenameRequestInput": ".volume_rename_request",
            "VolumeRenameRequestParams": ".volume_rename_request",
            "VolumeReplaceInFilesRequest": ".volume_replace_in_files_request",
            "VolumeReplaceInFilesRequestInput": ".volume_replace_in_files_request",
            "VolumeReplaceInFilesRequestParams": ".volume_replace_in_files_request",
            "VolumeReplaceInFilesResponse": ".volume_replace_in_files_response",
            "VolumeSetPermissionsRequest": ".volume_set_permissions_request",
            "VolumeSetPermissionsRequestInput": ".volume_set_permissions_request",
            "VolumeSetPermissionsRequestParams": ".volume_set_permissions_request",
            "VolumeStatus": ".volume_status",
            "VolumeUploadLimits": ".volume_upload_limits",
            "VolumeUploadSessionInfo": ".volume_upload_session_info",
            "VolumeWriteFileRequest": ".volume_write_file_request",
            "VolumeWriteFileRequestInput": ".volume_write_file_request",
            "VolumeWriteFileRequestParams": ".volume_write_file_request",
            "VolumeWsResyncRequired": ".volume_ws_resync_required",
            "WarmPoolCheckoutRequest": ".warm_pool_checkout_request",
            "WarmPoolCheckoutRequestInput": ".warm_pool_checkout_request",
            "WarmPoolCheckoutRequestParams": ".warm_pool_checkout_request",
            "WarmPoolCheckoutResult": ".warm_pool_checkout_result",
            "WindowInfo": ".window_info",
            "WindowTitleResponse": ".window_title_response",
            "WriteFileRequest": ".write_file_request",
            "WriteFileRequestInput": ".write_file_request",
            "WriteFileRequestParams": ".write_file_request",
        },
    )
